package org.basewatch.ui.main;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/** In which coordinate system the map is drawn. */
final class ProjectionMenu extends Menu {
    private static final String OTHER = "Other EPSG code…";

    private final ProjectionActions actions;
    private final Map<Optional<String>, RadioMenuItem> known = new LinkedHashMap<>();
    private final RadioMenuItem other = new RadioMenuItem(OTHER);

    ProjectionMenu(ProjectionActions actions) {
        super("Map projection");
        this.actions = actions;
        setId("projection-menu");
        known.put(Optional.empty(), new RadioMenuItem("Syria Lambert (standard)"));
        known.put(Optional.of("EPSG:3857"), new RadioMenuItem("Web Mercator (EPSG:3857)"));
        known.put(Optional.of("EPSG:32637"), new RadioMenuItem("UTM zone 37N (EPSG:32637)"));
        ToggleGroup group = new ToggleGroup();
        known.forEach((code, item) -> {
            item.setId("projection-" + code.map(text -> text.substring(5)).orElse("syria"));
            item.setToggleGroup(group);
            item.setOnAction(event -> choose(() -> actions.drawIn(code)));
            getItems().add(item);
        });
        other.setId("projection-other");
        other.setToggleGroup(group);
        other.setOnAction(event -> choose(actions::ask));
        getItems().addAll(new SeparatorMenuItem(), other);
        actions.code().addListener((property, before, now) -> follow());
        follow();
    }

    /** What was chosen is marked only once the map is drawn in it. */
    private void choose(Runnable action) {
        follow();
        action.run();
    }

    private void follow() {
        Optional<String> code = actions.code().getValue();
        boolean isKnown = known.containsKey(code);
        other.setText(isKnown ? OTHER : OTHER + "  (" + code.orElse("") + ")");
        other.setSelected(!isKnown);
        known.forEach((item, radio) -> radio.setSelected(item.equals(code)));
    }
}
