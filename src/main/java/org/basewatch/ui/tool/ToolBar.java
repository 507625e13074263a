package org.basewatch.ui.tool;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.control.LateTooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The tools at the left edge of the map: folded to one button until they are wanted. */
final class ToolBar extends VBox {
    private final ToolsViewModel tools;
    private final VBox all = new VBox();

    ToolBar(ToolsViewModel tools, LateParts late, Runnable focusMap) {
        this.tools = tools;
        getStyleClass().add("map-buttons");
        setPickOnBounds(false);
        unfold(false);
        late.add(() -> getChildren().addAll(fold(), all));
        late.add(() -> fill(focusMap));
    }

    private Button fold() {
        Button fold = new Button();
        fold.setId("tools");
        fold.getStyleClass().add("map-button");
        name(fold, "Measure and draw");
        fold.setOnAction(event -> unfold(!all.isVisible()));
        fold.setGraphic(new FontIcon(Material2AL.EDIT));
        return fold;
    }

    private static Ikon icon(Tool tool) {
        return switch (tool) {
            case DISTANCE -> Material2MZ.STRAIGHTEN;
            case EXTENT -> Material2MZ.SQUARE_FOOT;
            case RINGS -> Material2MZ.TRACK_CHANGES;
            case TEXT -> Material2MZ.TITLE;
            case ARROW -> Material2AL.ARROW_RIGHT_ALT;
            case LINE -> Material2MZ.TIMELINE;
            case AREA -> Material2MZ.PANORAMA_WIDE_ANGLE;
            case MARKER -> Material2AL.FILTER_1;
        };
    }

    private void fill(Runnable focusMap) {
        for (Tool tool : Tool.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("tool-" + tool.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add("map-button");
            button.setGraphic(new FontIcon(icon(tool)));
            name(button, tool.label());
            button.setOnAction(event -> {
                if (button.isSelected()) {
                    tools.take(tool);
                } else {
                    tools.leave();
                }
                focusMap.run();
            });
            tools.toolProperty()
                    .addListener((property, before, now) ->
                            button.setSelected(now.filter(tool::equals).isPresent()));
            if (tool == Tool.RINGS || tool == Tool.TEXT) {
                VBox.setMargin(button, new Insets(tool == Tool.TEXT ? 8 : 0, 0, 0, 0));
            }
            all.getChildren().add(button);
        }
    }

    /** Whether all tools are shown. */
    ReadOnlyBooleanProperty openProperty() {
        return all.visibleProperty();
    }

    private void unfold(boolean open) {
        all.setVisible(open);
        all.setManaged(open);
    }

    private static void name(javafx.scene.control.ButtonBase button, String words) {
        new LateTooltip(button).setText(words);
        button.setAccessibleText(words);
    }
}
