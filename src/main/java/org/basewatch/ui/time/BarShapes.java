package org.basewatch.ui.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.basewatch.catalogue.EventHistogram;
import org.basewatch.catalogue.RatingClass;

/** The bars: one shape a class, whatever their number, with the best known at the bottom. */
final class BarShapes extends Group {
    private static final double LEAST = 4;
    private static final double GAP = 1;

    private final Map<RatingClass, Path> shapes = new EnumMap<>(RatingClass.class);

    BarShapes() {
        setAutoSizeChildren(false);
        setMouseTransparent(true);
        for (RatingClass of : RatingClass.values()) {
            Path shape = new Path();
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
        Map<RatingClass, List<PathElement>> elements = new EnumMap<>(RatingClass.class);
        for (RatingClass of : RatingClass.values()) {
            elements.put(of, new ArrayList<>());
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
                    rectangle(elements.getOrDefault(of, List.of()), left, next, right - gap, top);
                    top = next;
                }
            }
        }
        shapes.forEach((of, shape) -> shape.getElements().setAll(elements.getOrDefault(of, List.of())));
    }

    private static void rectangle(List<PathElement> path, double left, double top, double right, double bottom) {
        path.add(new MoveTo(Math.rint(left), Math.rint(top)));
        path.add(new LineTo(Math.rint(right), Math.rint(top)));
        path.add(new LineTo(Math.rint(right), Math.rint(bottom)));
        path.add(new LineTo(Math.rint(left), Math.rint(bottom)));
        path.add(new ClosePath());
    }
}
