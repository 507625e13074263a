package org.basewatch.ui.layer;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.ui.Selection;
import org.basewatch.ui.map.MapPane;
import org.basewatch.ui.map.MapViewModel;

/**
 * Looks features and pixels up on the map: with a click beside the signs of reports, from the menu of a point, and with a key. The reports come
 * first: a sign under the pointer is never looked through, and the card goes as soon as a place is selected. JavaFX application
 * thread.
 */
public final class MapLookup {
    private final MapPane pane;
    private final MapViewModel map;
    private final LookupViewModel model;
    private final Consumer<String> news;
    private final ObservableValue<Selection> selection;
    private final FoundOutline outline;
    private final FeatureCard card;
    private Point2D asked = Point2D.ZERO;
    private boolean takesFocus;

    /**
     * Joins look-ups to a map.
     *
     * @param format how positions are written
     * @param selection what is selected among the reports
     * @param clipboard puts a text on the clipboard
     * @param news tells the user a sentence
     */
    public MapLookup(
            MapPane pane,
            MapViewModel map,
            LookupViewModel model,
            ObservableValue<CoordinateFormat> format,
            ObservableValue<Selection> selection,
            Consumer<String> clipboard,
            Consumer<String> news) {
        this.pane = pane;
        this.map = map;
        this.model = model;
        this.news = news;
        this.selection = selection;
        this.outline = new FoundOutline(map.viewportProperty());
        this.card = new FeatureCard(model, format, clipboard);
        pane.showFound(outline, card);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pane.layoutBoundsProperty().addListener((property, before, now) -> card.stayInside());
        map.layersProperty().addListener((property, before, now) -> offer());
        selection.addListener((property, before, now) -> model.close());
        model.foundProperty().addListener((property, before, now) -> show(before, now));
        offer();
    }

    /** Only where there is something to be found. */
    private void offer() {
        pane.lookBeside(model.hasLayers() ? Optional.of(this::look) : Optional.empty());
    }

    private void look(double x, double y, boolean byClick) {
        boolean open = model.foundProperty().get().isPresent();
        // imagery is everywhere: over it a click ends the selection as it does beside it
        boolean pixelsAlone = !byClick || selection.getValue().equals(Selection.none());
        look(new Point2D(x, y), !byClick, pixelsAlone, () -> {
            if (!byClick) {
                news.accept("None of your layers has anything there.");
            } else if (!open) {
                map.clearSelection();
            }
        });
    }

    private void lookAtMiddle() {
        Point2D middle = new Point2D(pane.getWidth() / 2, pane.getHeight() / 2);
        look(middle, true, true, () -> news.accept("None of your layers has anything in the middle of the map."));
    }

    private void look(Point2D point, boolean wantsFocus, boolean pixelsAlone, Runnable nothing) {
        map.viewportProperty().get().ifPresent(seen -> {
            asked = point;
            takesFocus = wantsFocus;
            model.look(seen.mapPoint(point.getX(), point.getY()), seen.metresPerUnit(), pixelsAlone, nothing);
        });
    }

    private void show(Optional<FoundHere> before, Optional<FoundHere> now) {
        outline.show(now.map(here -> here.shown().thing()));
        if (now.isEmpty()) {
            if (card.isFocusWithin()) {
                pane.requestFocus();
            }
            card.setVisible(false);
            return;
        }
        card.show(now.get());
        boolean another = before.filter(old -> old.items() == now.get().items()).isEmpty();
        if (another) {
            card.placeBeside(asked.getX(), asked.getY());
            if (takesFocus) {
                card.takeFocus();
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && model.close()) {
            event.consume();
        } else if (event.getCode() == KeyCode.I && model.hasLayers()) {
            event.consume();
            lookAtMiddle();
        }
    }
}
