package org.basewatch.ui.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import org.basewatch.catalogue.EventHistogram;
import org.basewatch.catalogue.RatingClass;

/** The bars: one shape a class, whatever their number, with the best known at the bottom. */
final class BarShapes extends Group {
    private static final double LEAST = 4;
    private static final double GAP = 1;

    private final Map<RatingClass, Polygon> shapes = new EnumMap<>(RatingClass.class);

    BarShapes() {
        setAutoSizeChildren(false);
        setMouseTransparent(true);
        for (RatingClass of : RatingClass.values()) {
            Polygon shape = new Polygon();
            shape.getStyleClass().addAll("time-bars", style(of));
            // Every edge lies on a pixel, so there is nothing to smooth.
            shape.setSmooth(false);
            shapes.put(of, shape);
            getChildren().add(shape);
        }
    }

    static String style(RatingClass of) {
        return "class-" + of.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    void draw(EventHistogram histogram, TimeView view, double width, double height) {
        Map<RatingClass, Outline> outlines = new EnumMap<>(RatingClass.class);
        for (RatingClass of : RatingClass.values()) {
            outlines.put(of, new Outline());
        }
        double scale = height / Math.max(1, histogram.largest());
        for (int bar = 0; bar < histogram.size(); bar++) {
            double left = Math.max(0, view.x(histogram.start(bar), width));
            double right = Math.min(width, view.x(histogram.start(bar + 1), width));
            double gap = right - left > 4 * GAP ? GAP : 0;
            double top = height;
            for (RatingClass of : RatingClass.values()) {
                int count = histogram.count(bar, of);
                if (count > 0 && right > left) {
                    // One report among many thousands must still be seen.
                    double next = Math.max(0, top - Math.max(LEAST, count * scale));
                    outlines.getOrDefault(of, new Outline()).add(left, next, right - gap, top);
                    top = next;
                }
            }
        }
        shapes.forEach((of, shape) -> shape.getPoints()
                .setAll(outlines.getOrDefault(of, new Outline()).closed()));
    }

    /**
     * Rectangles as one polygon: a line leads from each to the next, and back along the same way in the end, so that nothing lies
     * between. A path would need five objects for each rectangle, and as many properties with listeners.
     */
    private static final class Outline {
        private final List<Double> points = new ArrayList<>();
        private final List<Double> way = new ArrayList<>();

        void add(double left, double top, double right, double bottom) {
            double west = Math.rint(left);
            double north = Math.rint(top);
            double east = Math.rint(right);
            double south = Math.rint(bottom);
            points.addAll(List.of(west, south, west, north, east, north, east, south, west, south));
            way.addAll(List.of(west, south));
        }

        List<Double> closed() {
            List<Double> all = new ArrayList<>(points);
            for (int at = way.size() - 2; at >= 0; at -= 2) {
                all.add(way.get(at));
                all.add(way.get(at + 1));
            }
            return all;
        }
    }
}
