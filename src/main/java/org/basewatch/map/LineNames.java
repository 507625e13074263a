package org.basewatch.map;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the name of a river may go: along it, bent with it, where it is straightest; Arabic on the other bank. */
final class LineNames {
    private static final double SHIFT = 0.42;
    private static final double MOST_TURNING = 1.4;
    private static final double STRIDE = 12;
    private static final int MOST = 40;

    private LineNames() {}

    private record Scored(Baseline line, double start, double cost) {}

    /** The candidates, best first. */
    static Stream<PlacedName> candidates(NameItem item, NameBlock block, Viewport viewport) {
        List<Scored> scored = new ArrayList<>();
        for (MapFeature feature : item.features()) {
            var builder = new ScreenPath(viewport, 1.5, 0);
            builder.addLines(feature, false);
            for (double[] line : lines(builder.path())) {
                score(Baseline.along(line, 1.1 * block.size()), block, viewport, scored);
            }
        }
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::cost))
                .limit(MOST)
                .map(place -> placed(item, block, place));
    }

    private static void score(Baseline line, NameBlock block, Viewport viewport, List<Scored> scored) {
        double width = block.width();
        double pad = 0.8 * block.size();
        for (double start = pad; start + width + pad <= line.length(); start += STRIDE) {
            double turning = line.turning(start - pad, start + width + pad);
            if (turning <= MOST_TURNING && inside(line, start, width, block.size(), viewport)) {
                double dx = line.x(start + width) - line.x(start);
                double dy = line.y(start + width) - line.y(start);
                double steepness = Math.abs(Math.atan2(dy, Math.abs(dx)));
                Baseline readable = dx < 0 ? line.reversed() : line;
                double from = dx < 0 ? line.length() - start - width : start;
                scored.add(new Scored(readable, from, turning + 0.35 * steepness));
            }
        }
    }

    private static boolean inside(Baseline line, double start, double width, double size, Viewport viewport) {
        double border = 2 * size;
        for (double along = start; along <= start + width; along += size) {
            double x = line.x(along);
            double y = line.y(along);
            if (x < border || y < border || x > viewport.width() - border || y > viewport.height() - border) {
                return false;
            }
        }
        return true;
    }

    private static PlacedName placed(NameItem item, NameBlock block, Scored place) {
        List<TextPiece> pieces = new ArrayList<>();
        double width = block.width();
        for (NameBlock.Line line : block.lines()) {
            boolean above = line.baseline() == 0;
            double shift = above ? -SHIFT * line.size() : (SHIFT + NameBlock.CAP_HEIGHT) * line.size();
            double start = place.start() + (width - line.width()) / 2;
            pieces.add(TextPiece.bent(
                    () -> place.line().bent(line.letters().outline(), line.size(), start, shift),
                    boxes(place.line(), line, start, shift)));
        }
        return new PlacedName(item, pieces, Optional.<Point2D>empty());
    }

    /** Squares along the letters, which cover them more closely than one box would. */
    private static List<Rectangle2D> boxes(Baseline line, NameBlock.Line text, double start, double shift) {
        List<Rectangle2D> boxes = new ArrayList<>();
        double half = 0.55 * text.size();
        double middle = shift - 0.3 * text.size();
        int count = (int) Math.max(1, Math.ceil(text.width() / text.size()));
        for (int i = 0; i < count; i++) {
            double along = start + (i + 0.5) * text.width() / count;
            double x = line.x(along) + line.normalX(along) * middle;
            double y = line.y(along) + line.normalY(along) * middle;
            boxes.add(new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half));
        }
        return boxes;
    }

    private static List<double[]> lines(Path2D path) {
        List<double[]> lines = new ArrayList<>();
        List<Double> current = new ArrayList<>();
        double[] point = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(point) == PathIterator.SEG_MOVETO) {
                finish(current, lines);
            }
            current.add(point[0]);
            current.add(point[1]);
        }
        finish(current, lines);
        return lines;
    }

    private static void finish(List<Double> current, List<double[]> lines) {
        if (current.size() >= 4) {
            lines.add(current.stream().mapToDouble(Double::doubleValue).toArray());
        }
        current.clear();
    }
}
