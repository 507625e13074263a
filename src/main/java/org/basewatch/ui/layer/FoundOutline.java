package org.basewatch.ui.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.basewatch.map.Found;
import org.basewatch.map.FoundFeature;
import org.basewatch.map.FoundPixel;
import org.basewatch.map.MapLayer;
import org.basewatch.map.MapPoint;
import org.basewatch.map.NamedShape;
import org.basewatch.map.Viewport;

/** A line around the feature or the pixel that the card is about. It moves with the map. JavaFX application thread. */
final class FoundOutline extends Group {
    private static final double RING = 9;
    /** Of a shape with more corners not all are drawn. */
    private static final int MOST_CORNERS = 3_000;
    /** Points of one feature that are ringed. */
    private static final int MOST_POINTS = 500;

    private final ObservableValue<Optional<Viewport>> viewport;
    private final Path under = new Path();
    private final Path line = new Path();
    private Optional<Found> thing = Optional.empty();
    private Optional<Viewport> drawnFor = Optional.empty();

    FoundOutline(ObservableValue<Optional<Viewport>> viewport) {
        this.viewport = viewport;
        setId("feature-outline");
        setManaged(false);
        setMouseTransparent(true);
        under.getStyleClass().add("feature-outline-under");
        line.getStyleClass().add("feature-outline");
        getChildren().addAll(under, line);
        viewport.addListener((property, before, now) -> follow());
    }

    void show(Optional<Found> shown) {
        thing = shown;
        drawnFor = Optional.empty();
        setVisible(shown.isPresent());
        follow();
    }

    private void follow() {
        if (thing.isEmpty() || viewport.getValue().isEmpty()) {
            return;
        }
        Viewport seen = viewport.getValue().get();
        Viewport drawn = drawnFor.filter(old -> old.metresPerUnit() == seen.metresPerUnit())
                .orElseGet(() -> draw(thing.get(), seen));
        // dragging is felt: what was drawn is only laid elsewhere
        setTranslateX(seen.screenX(0) - drawn.screenX(0));
        setTranslateY(seen.screenY(0) - drawn.screenY(0));
    }

    private Viewport draw(Found drawn, Viewport seen) {
        List<PathElement> elements =
                drawn instanceof FoundPixel pixel ? square(pixel, seen) : shape(((FoundFeature) drawn).shape(), seen);
        line.getElements().setAll(elements);
        under.getElements().setAll(elements);
        drawnFor = Optional.of(seen);
        return seen;
    }

    /** The edge of a pixel, or a ring where it is too small to be seen. */
    private static List<PathElement> square(FoundPixel pixel, Viewport seen) {
        List<MapPoint> corners = pixel.corners();
        List<PathElement> elements = new ArrayList<>();
        MapPoint first = corners.get(0);
        MapPoint opposite = corners.get(2);
        double across = Math.hypot(opposite.x() - first.x(), opposite.y() - first.y()) / seen.metresPerUnit();
        if (across < RING) {
            addRing(elements, (first.x() + opposite.x()) / 2, (first.y() + opposite.y()) / 2, seen);
            return elements;
        }
        elements.add(new MoveTo(seen.screenX(first.x()), seen.screenY(first.y())));
        corners.subList(1, corners.size())
                .forEach(corner -> elements.add(new LineTo(seen.screenX(corner.x()), seen.screenY(corner.y()))));
        elements.add(new ClosePath());
        return elements;
    }

    private static List<PathElement> shape(NamedShape drawn, Viewport seen) {
        List<PathElement> elements = new ArrayList<>();
        for (int part = 0; part < drawn.parts().length; part++) {
            if (drawn.geometry() != MapLayer.Geometry.POINT) {
                addLine(elements, drawn, part, seen);
            } else if (part < MOST_POINTS) {
                addRing(elements, drawn.parts()[part][0], drawn.parts()[part][1], seen);
            }
        }
        return elements;
    }

    private static void addRing(List<PathElement> elements, double mapX, double mapY, Viewport seen) {
        double x = seen.screenX(mapX);
        double y = seen.screenY(mapY);
        elements.add(new MoveTo(x - RING, y));
        elements.add(new ArcTo(RING, RING, 0, x + RING, y, false, true));
        elements.add(new ArcTo(RING, RING, 0, x - RING, y, false, true));
    }

    private static void addLine(List<PathElement> elements, NamedShape drawn, int part, Viewport seen) {
        int[] pairs = drawn.parts()[part];
        int corners = pairs.length / 2;
        int step = Math.max(1, corners * drawn.parts().length / MOST_CORNERS);
        elements.add(new MoveTo(seen.screenX(pairs[0]), seen.screenY(pairs[1])));
        for (int corner = step; corner < corners; corner += step) {
            elements.add(new LineTo(seen.screenX(pairs[2 * corner]), seen.screenY(pairs[2 * corner + 1])));
        }
        if (drawn.geometry() == MapLayer.Geometry.POLYGON) {
            elements.add(new ClosePath());
        } else {
            elements.add(new LineTo(seen.screenX(pairs[2 * corners - 2]), seen.screenY(pairs[2 * corners - 1])));
        }
    }
}
