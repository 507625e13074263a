package org.basewatch.ui.map;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** What the resting pointer tells: longitude and latitude, and what the site under it is. */
final class MapPointer {
    private final Node surface;
    private final MapViewModel model;
    private final HoverCard card;
    private final CoordinateReadout readout;
    private final Rest rest;

    MapPointer(Node surface, MapViewModel model, HoverCard card, CoordinateReadout readout, Rest rest) {
        this.surface = surface;
        this.model = model;
        this.card = card;
        this.readout = readout;
        this.rest = rest;
    }

    void install() {
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hideCard());
        surface.addEventHandler(
                MouseEvent.MOUSE_DRAGGED, event -> readout.show(model.positionAt(event.getX(), event.getY())));
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            hideCard();
            readout.show(Optional.empty());
        });
        model.viewportProperty().addListener((property, before, now) -> hideCard());
    }

    private void moved(MouseEvent event) {
        double x = event.getX();
        double y = event.getY();
        readout.show(model.positionAt(x, y));
        Optional<SiteMark> under = model.siteAt(x, y);
        surface.setCursor(under.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (under.isEmpty()) {
            hideCard();
        } else if (!card.shows(under.get())) {
            card.hide();
            rest.then(() -> card.show(under.get(), x, y));
        }
    }

    private void hideCard() {
        card.hide();
        rest.then(() -> {});
    }
}
