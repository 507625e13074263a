package org.basewatch.ui.weigh;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The switch "use my letters" over the filter, there once there are letters. */
public final class OwnLettersBar extends FlowPane {
    private final OwnLettersViewModel model;
    private final CheckBox use = new CheckBox();
    private final Label none = new Label("No letter of yours for this set.");
    private final HBox links;

    /** A bar on the letters. */
    public OwnLettersBar(OwnLettersViewModel model) {
        super(10, 2);
        this.model = model;
        this.links = new HBox(10, link("Export…", model::export), link("Import…", model::importMore));
        setId("own-letters");
        getStyleClass().add("own-letters-bar");
        use.setId("use-own-letters");
        use.setTooltip(
                new Tooltip("Codes, matrix, map and pictures go by your letters and say so; the set stays as it is"));
        use.setOnAction(event -> model.use(use.isSelected()));
        none.getStyleClass().add("caption");
        none.setWrapText(true);
        model.choiceProperty().addListener((property, before, now) -> refresh());
        model.openProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    private static Hyperlink link(String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().add("small-link");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(words + " your letters");
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private void refresh() {
        setVisible(model.isAny());
        setManaged(model.isAny());
        use.setSelected(model.isUsed());
        int sources = model.sources();
        // A switch that changes nothing is none.
        getChildren().setAll(sources == 0 ? none : use, links);
        use.setText("Use my letters (" + sources + ")");
        use.setAccessibleText("Use my letters, for " + sources + (sources == 1 ? " source" : " sources"));
    }
}
