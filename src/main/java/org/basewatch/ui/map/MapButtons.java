package org.basewatch.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.control.LateTooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The small column of buttons on the map, made when the map is on the screen. Each has a key, which its tooltip names. */
final class MapButtons extends VBox {
    /** How much room the buttons take, in logical units, with a little around them. */
    static final double WIDTH = 40;

    static final double HEIGHT = 240;

    MapButtons(MapViewModel model, LateParts late) {
        getStyleClass().add("map-buttons");
        setPickOnBounds(false);
        // They lie on the map, and would be painted anew with each frame of it.
        setCache(true);
        late.add(() -> fill(model));
    }

    private void fill(MapViewModel model) {
        Button zoomIn = button("zoom-in", Material2AL.ADD, "Zoom in (+)", () -> model.zoom(1.5));
        Button zoomOut = button("zoom-out", Material2MZ.REMOVE, "Zoom out (−)", () -> model.zoom(1 / 1.5));
        Button syria = button("fit-syria", Material2MZ.ZOOM_OUT_MAP, "Show all of Syria (Home)", model::fitSyria);
        Button selection = button(
                "fit-selection", Material2AL.CENTER_FOCUS_STRONG, "Go to the selected place (F)", model::fitSelection);
        Button back = button("view-back", Material2AL.ARROW_BACK, "View before (Alt+Left)", model::back);
        Button forward = button("view-forward", Material2AL.ARROW_FORWARD, "View after (Alt+Right)", model::forward);
        enable(zoomIn, model.noNearerProperty().map(Optional::isEmpty));
        enable(selection, model.canFitSelection());
        enable(back, model.canGoBackProperty());
        enable(forward, model.canGoForwardProperty());
        List<StackPane> places = Stream.of(zoomIn, zoomOut, syria, selection, back, forward)
                .map(MapButtons::onMap)
                .toList();
        getChildren().addAll(places);
        setMargin(places.get(2), new Insets(8, 0, 0, 0));
        setMargin(places.get(4), new Insets(8, 0, 0, 0));
    }

    /** A button that is switched off lets a click through, which would select what lies below it on the map, or nothing. */
    private static StackPane onMap(Button button) {
        StackPane place = new StackPane(button);
        place.setPickOnBounds(true);
        place.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        place.addEventHandler(MouseEvent.MOUSE_DRAGGED, MouseEvent::consume);
        place.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        return place;
    }

    private static void enable(Button button, ObservableValue<Boolean> able) {
        button.setDisable(!able.getValue());
        able.addListener((property, before, now) -> button.setDisable(!now));
    }

    private static Button button(String id, Ikon icon, String words, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("map-button");
        new LateTooltip(button).setText(words);
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
