package org.basewatch.ui.main;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.control.LateTooltip;

/** Which helps for reading are on the map. */
final class MapMenu extends MenuButton {
    private final Workspace workspace;

    MapMenu(Workspace workspace, LateParts late) {
        super("Map");
        this.workspace = workspace;
        setId("map-menu");
        getStyleClass().add("bar-button");
        new LateTooltip(this).setText("What is drawn on the map (Ctrl+M)");
        late.add(this::addItems);
    }

    private void addItems() {
        getItems()
                .addAll(
                        item(
                                "show-scale-bar",
                                "Scale bar",
                                Furniture::scaleBar,
                                (old, on) -> new Furniture(
                                        on, old.northArrow(), old.attribution(), old.legend(), old.candidates())),
                        item(
                                "show-north-arrow",
                                "North arrow",
                                Furniture::northArrow,
                                (old, on) -> new Furniture(
                                        old.scaleBar(), on, old.attribution(), old.legend(), old.candidates())),
                        item(
                                "show-attribution",
                                "Attribution",
                                Furniture::attribution,
                                (old, on) -> new Furniture(
                                        old.scaleBar(), old.northArrow(), on, old.legend(), old.candidates())),
                        item(
                                "show-legend",
                                "Legend",
                                Furniture::legend,
                                (old, on) -> new Furniture(
                                        old.scaleBar(), old.northArrow(), old.attribution(), on, old.candidates())),
                        new SeparatorMenuItem(),
                        item(
                                "show-candidates",
                                "Candidates (inference)",
                                Furniture::candidates,
                                (old, on) -> new Furniture(
                                        old.scaleBar(), old.northArrow(), old.attribution(), old.legend(), on)));
        getItems().add(new SeparatorMenuItem());
        addLanguages();
    }

    private void addLanguages() {
        ToggleGroup group = new ToggleGroup();
        Map<LabelLanguage, String> words = new EnumMap<>(Map.of(
                LabelLanguage.BOTH, "Names in English and Arabic",
                LabelLanguage.ENGLISH, "Names in English",
                LabelLanguage.ARABIC, "Names in Arabic"));
        for (LabelLanguage language : List.of(LabelLanguage.BOTH, LabelLanguage.ENGLISH, LabelLanguage.ARABIC)) {
            RadioMenuItem item = new RadioMenuItem(words.get(language));
            item.setId("labels-" + language.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(workspace.labelsProperty().get() == language);
            item.setOnAction(event -> workspace.labelsProperty().set(language));
            workspace.labelsProperty().addListener((property, before, now) -> item.setSelected(now == language));
            getItems().add(item);
        }
    }

    private CheckMenuItem item(
            String id, String words, Predicate<Furniture> isOn, BiFunction<Furniture, Boolean, Furniture> change) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setId(id);
        item.setSelected(isOn.test(workspace.furnitureProperty().get()));
        item.setOnAction(event -> workspace
                .furnitureProperty()
                .set(change.apply(workspace.furnitureProperty().get(), item.isSelected())));
        workspace.furnitureProperty().addListener((property, before, now) -> item.setSelected(isOn.test(now)));
        return item;
    }
}
