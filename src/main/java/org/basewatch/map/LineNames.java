package org.basewatch.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the name of a river may go: along it, bent with it, where it is straightest; Arabic on the other bank. A long river is parted
 * into stretches of equal length, each with a name of its own. Stretches and the places in them belong to the river, not to the
 * view, so that names stay where they are when the map is moved.
 */
final class LineNames {
    private static final double SHIFT = 0.42;
    private static final double MOST_TURNING = 1.4;
    /** A short name bends less: a letter that leans far from its neighbour is hard to read. */
    private static final double TURNING = 0.35;

    private static final double TURNING_WITH_WIDTH = 0.016;
    private static final double STRIDE = 12;
    private static final int MOST = 40;
    /** Over how much of a line, as multiples of the size, the curve of letters is evened that stand further off. */
    private static final double BROAD = 4;
    /** How many of the best places are tried with both lines on one bank, before others are looked at. */
    private static final int FEW = 8;
    /** What it costs to stand on a hatch: as much as a sharp bend. */
    private static final double HATCHED = 1.2;
    /** Points closer together, in logical units, do not bend a name. */
    private static final double TOLERANCE = 1.5;
    /** The share of a stretch at either end that holds no middle of a name, so that names of two stretches stay apart. */
    private static final double ENDS = 0.15;

    private final NameItem item;
    private final NameBlock block;
    private final Viewport viewport;
    private final Extent near;
    private final Surroundings around;
    private final MapLines lines;

    /**
     * Places for a name.
     *
     * @param near stretches that lie outside are not looked at
     * @param around where the name should not go if it can help it
     * @param lines of the map
     */
    LineNames(NameItem item, NameBlock block, Viewport viewport, Extent near, Surroundings around, MapLines lines) {
        this.item = item;
        this.block = block;
        this.viewport = viewport;
        this.near = near;
        this.around = around;
        this.lines = lines;
    }

    private record Scored(Baseline line, double start, double cost, boolean hatched) {
        /** The same place beside a line that bends less. */
        Scored beside(Baseline broad) {
            Baseline readable = broad.runsLike(line) ? broad : broad.reversed();
            return new Scored(readable, start * readable.length() / line.length(), cost, hatched);
        }
    }

    /** On which banks of a river its name stands. */
    private enum Banks {
        BOTH,
        UPPER,
        LOWER
    }

    /** A part of a river that bears its name once. */
    final class Stretch {
        private final List<Scored> best;
        private final double[] course;
        private Optional<Baseline> broad = Optional.empty();

        private Stretch(List<Scored> best, double[] course) {
            this.best = best;
            this.course = course;
        }

        /** The candidates off hatched ground, best first; each is made only when those before it had no room. */
        Stream<PlacedName> clear() {
            return placed(best.stream().filter(place -> !place.hatched()).toList());
        }

        /** All candidates, best first. */
        Stream<PlacedName> all() {
            return placed(best);
        }

        /** Arabic on the other bank; where that lies on a line, as along a border river, both on one bank. */
        private Stream<PlacedName> placed(List<Scored> places) {
            List<Scored> best = places.subList(0, Math.min(FEW, places.size()));
            Stream<PlacedName> first = onBoth(best);
            if (block.lines().size() > 1) {
                first = Stream.concat(first, Stream.concat(onOne(Banks.UPPER, best), onOne(Banks.LOWER, best)));
            }
            return Stream.concat(first, onBoth(places.subList(best.size(), places.size())));
        }

        private Stream<PlacedName> onBoth(List<Scored> places) {
            return places.stream().map(place -> LineNames.this.placed(place, Banks.BOTH));
        }

        /** The further from the line letters stand, the more its bends would crowd and stretch them: they follow a broader curve. */
        private Stream<PlacedName> onOne(Banks bank, List<Scored> places) {
            return places.stream().map(place -> LineNames.this.placed(place.beside(broad()), bank));
        }

        private Baseline broad() {
            Baseline line = broad.orElseGet(() -> Baseline.along(course, BROAD * block.size()));
            broad = Optional.of(line);
            return line;
        }
    }

    /** The stretches that are near. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int[] course : item.courses().lines()) {
            double length = Courses.length(course);
            double wanted = item.nameClass().repeat() * viewport.metresPerUnit();
            int count = (int) Math.max(1, Math.round(length / wanted));
            if (length / viewport.metresPerUnit() > block.width()) {
                part(course, length / count, count, stretches);
            }
        }
        return stretches;
    }

    /** Walks along a course and looks at each stretch of a length. */
    private void part(int[] course, double length, int count, List<Stretch> stretches) {
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {course[0], course[1]});
        double done = 0;
        int stretch = 1;
        for (int i = 2; i < course.length; i += 2) {
            double piece = Baseline.distance(course[i] - course[i - 2], course[i + 1] - course[i - 1]);
            while (stretch < count && done + piece >= stretch * length) {
                double share = piece == 0 ? 0 : (stretch * length - done) / piece;
                double[] cut = {
                    course[i - 2] + share * (course[i] - course[i - 2]),
                    course[i - 1] + share * (course[i + 1] - course[i - 1])
                };
                points.add(cut);
                add(points, count > 1, stretches);
                points.clear();
                points.add(cut);
                stretch++;
            }
            points.add(new double[] {course[i], course[i + 1]});
            done += piece;
        }
        add(points, count > 1, stretches);
    }

    private void add(List<double[]> points, boolean oneOfMany, List<Stretch> stretches) {
        if (!isNear(points)) {
            return;
        }
        double[] course = onScreen(points);
        Baseline line = Baseline.along(course, 1.1 * block.size());
        stretches.add(new Stretch(
                scored(line, oneOfMany ? ENDS : 0).stream()
                        .sorted(Comparator.comparingDouble(Scored::cost))
                        .limit(MOST)
                        .toList(),
                course));
    }

    private boolean isNear(List<double[]> points) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (double[] point : points) {
            minX = Math.min(minX, point[0]);
            maxX = Math.max(maxX, point[0]);
            minY = Math.min(minY, point[1]);
            maxY = Math.max(maxY, point[1]);
        }
        return new Extent(minX, minY, maxX, maxY).intersects(near);
    }

    private double[] onScreen(List<double[]> points) {
        double least = TOLERANCE * viewport.metresPerUnit();
        List<double[]> kept = new ArrayList<>();
        kept.add(points.get(0));
        for (int i = 1; i < points.size(); i++) {
            double[] last = kept.get(kept.size() - 1);
            double[] point = points.get(i);
            if (i == points.size() - 1 || Baseline.distance(point[0] - last[0], point[1] - last[1]) >= least) {
                kept.add(point);
            }
        }
        double[] line = new double[2 * kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            line[2 * i] = viewport.screenX(kept.get(i)[0]);
            line[2 * i + 1] = viewport.screenY(kept.get(i)[1]);
        }
        return line;
    }

    private List<Scored> scored(Baseline line, double ends) {
        List<Scored> scored = new ArrayList<>();
        Baseline back = line.reversed();
        double width = block.width();
        double pad = 0.8 * block.size();
        double first = Math.max(pad, ends * line.length() - width / 2);
        double last = Math.min(line.length() - pad - width, (1 - ends) * line.length() - width / 2);
        double most = Math.min(MOST_TURNING, TURNING + TURNING_WITH_WIDTH * width);
        for (double start = first; start <= last; start += STRIDE) {
            double turning = line.turning(start - pad, start + width + pad);
            if (turning <= most && !isInLake(line, start, width)) {
                double dx = line.x(start + width) - line.x(start);
                double dy = line.y(start + width) - line.y(start);
                double steepness = Math.abs(Math.atan2(dy, Math.abs(dx)));
                Baseline readable = dx < 0 ? back : line;
                double from = dx < 0 ? line.length() - start - width : start;
                boolean hatched = isHatched(line, start, width);
                double cost = turning + 0.35 * steepness + (hatched ? HATCHED : 0);
                scored.add(new Scored(readable, from, cost, hatched));
            }
        }
        return scored;
    }

    private boolean isHatched(Baseline line, double start, double width) {
        double middle = start + width / 2;
        return around.isHatched(line.x(middle) - width / 2, line.y(middle) - width / 2, width, width);
    }

    /** A river that runs through a lake on the map is not named there: the lake has its own name. */
    private boolean isInLake(Baseline line, double start, double width) {
        double middle = start + width / 2;
        return lines.isInLake(item, viewport.mapPoint(line.x(middle), line.y(middle)));
    }

    private PlacedName placed(Scored place, Banks banks) {
        List<TextPiece> pieces = new ArrayList<>();
        double width = block.width();
        for (NameBlock.Line line : block.lines()) {
            double shift = shift(line, banks);
            double start = place.start() + (width - line.width()) / 2;
            pieces.add(TextPiece.bent(
                    () -> place.line().bent(line.letters().outline(), line.size(), start, shift),
                    boxes(place.line(), line, start, shift)));
        }
        return new PlacedName(item, pieces, Optional.<Point2D>empty());
    }

    /** How far below the river the baseline of a line runs. */
    private double shift(NameBlock.Line line, Banks banks) {
        double above = -SHIFT * line.size();
        double below = (SHIFT + NameBlock.CAP_HEIGHT) * line.size();
        return switch (banks) {
            case BOTH -> line.baseline() == 0 ? above : below;
            case UPPER -> above - block.lastBaseline() + line.baseline();
            case LOWER -> below + line.baseline();
        };
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
}
