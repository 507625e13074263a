package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basewatch.map.LayoutItem.Measured;

/** The places that the words of an area may take, best first: outside it with a leader to its inside, then on it. */
final class AreaPlaces {
    /** Directions from the middle, in degrees clockwise from right. */
    private static final int[] DIRECTIONS = {-45, -20, -70, 20, 45, 0, 70, -135, -160, 160, 135, 180, 90, -90};

    /** Where words on the area stand, as parts of the height and width of the frame. */
    private static final double[] HEIGHTS = {0.04, 0.2, 0.8, 0.95, 0.35, 0.65};

    private static final double[] COLUMNS = {0.5, 0.25, 0.75, 0.05, 0.95};

    private static final double[] DISTANCES = {14, 40, 80};
    private static final int ABOVE = -90;
    private static final int BELOW = 90;
    /** How far words above or below stand beside the middle, as parts of their width. */
    private static final double[] SHIFTS = {0.25, -0.25, 0.45, -0.45};
    /** A leader starts this far from the end of such words at least. */
    private static final double INDENT = 10;

    /** Room around words that stand on the area, for their plate. */
    static final double PLATE = 7;

    /** Words that hide more than this part of an area stand on it only where not even the fewest find a place outside. */
    private static final double MOST_HIDDEN = 0.25;

    private static final Box NO_SYMBOL = new Box(0, 0, 0, 0);

    private final LayoutItem item;
    private final Wording wording;
    private final double x;
    private final double y;
    private final boolean selected;
    private final Shape outline;
    private final Box frame;

    /** Places for an item with its outline on the screen and (x, y) inside it, to be seen within a frame. */
    AreaPlaces(LayoutItem item, Wording wording, double x, double y, boolean selected, Shape outline, Box frame) {
        this.item = item;
        this.wording = wording;
        this.x = x;
        this.y = y;
        this.selected = selected;
        this.outline = outline;
        this.frame = frame;
    }

    /** All places, best first; lazily. None if the area is out of sight. */
    Stream<PlacedSite> all() {
        if (!outline.intersects(frame.toRectangle())) {
            return Stream.empty();
        }
        return Stream.concat(
                blocks().flatMap(block -> Stream.of(around(block), aside(block), hides(block) ? none() : within(block))
                        .flatMap(places -> places)),
                blocks().filter(this::hides).flatMap(this::within));
    }

    private Stream<Measured> blocks() {
        return item.words().in(wording).stream();
    }

    private static Stream<PlacedSite> none() {
        return Stream.empty();
    }

    /** Whether words on the area would hide much of what is in sight of it. */
    private boolean hides(Measured block) {
        Rectangle2D seen = outline.getBounds2D().createIntersection(frame.toRectangle());
        return block.width() * block.height() > MOST_HIDDEN * seen.getWidth() * seen.getHeight();
    }

    /** The words of an earlier picture, moved with the map; empty if they are out of sight, or others now. */
    Optional<PlacedSite> again(PlacedSite earlier) {
        double dx = x - earlier.anchorX();
        double dy = y - earlier.anchorY();
        Box text = earlier.text().moved(dx, dy);
        boolean isSilent = earlier.text().width() == 0;
        return Stream.concat(item.words().all().stream(), Stream.of(Measured.NOTHING))
                .map(Measured::block)
                .filter(block -> block.hasSameParts(earlier.block()))
                .filter(block -> isSilent || text.overlaps(frame))
                .findFirst()
                .map(block -> placed(
                        block,
                        isSilent ? NO_SYMBOL : text,
                        earlier.side(),
                        earlier.leader()
                                .map(line -> new PlacedSite.Leader(
                                        line.x1() + dx, line.y1() + dy, line.x2() + dx, line.y2() + dy))));
    }

    /** The area alone, where there is no room for words. */
    PlacedSite wordless() {
        return placed(SignBlock.none(), NO_SYMBOL, Side.RIGHT, Optional.empty());
    }

    private Stream<PlacedSite> around(Measured block) {
        double[] distances = item.candidate().isPresent() ? new double[] {4} : DISTANCES;
        return Arrays.stream(distances)
                .boxed()
                .flatMap(distance -> IntStream.of(DIRECTIONS)
                        .mapToObj(direction -> outside(block, Math.toRadians(direction), distance))
                        .flatMap(Optional::stream));
    }

    /** Above or below, but not over its middle: where something else reaches there, that still hides less than words on the area. */
    private Stream<PlacedSite> aside(Measured block) {
        if (item.candidate().isPresent()) {
            return Stream.empty();
        }
        return Arrays.stream(DISTANCES)
                .boxed()
                .flatMap(distance -> IntStream.of(ABOVE, BELOW)
                        .mapToObj(direction -> outside(block, Math.toRadians(direction), distance))
                        .flatMap(Optional::stream))
                .flatMap(placed -> Arrays.stream(SHIFTS)
                        .mapToObj(shift -> moved(placed, shift * placed.text().width())));
    }

    private PlacedSite moved(PlacedSite placed, double dx) {
        Box text = placed.text().moved(dx, 0);
        Optional<PlacedSite.Leader> leader = placed.leader()
                .map(line -> new PlacedSite.Leader(
                        Math.max(text.x() + INDENT, Math.min(text.maxX() - INDENT, line.x2())),
                        line.y1(),
                        line.x2(),
                        line.y2()));
        return placed(placed.block(), text, placed.side(), leader);
    }

    private Optional<PlacedSite> outside(Measured block, double angle, double distance) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double radius = reach(cos, sin);
        double edgeX = x + cos * (radius + distance);
        double edgeY = y + sin * (radius + distance);
        double left = cos > 0.2 ? edgeX : cos < -0.2 ? edgeX - block.width() : edgeX - block.width() / 2;
        double top = sin > 0.2 ? edgeY : sin < -0.2 ? edgeY - block.height() : edgeY - block.height() / 2;
        Side side = cos > 0.2 ? Side.RIGHT : cos < -0.2 ? Side.LEFT : Side.BELOW;
        Box text = new Box(left, top, block.width(), block.height());
        double endX = x + cos * radius * 0.72;
        double endY = y + sin * radius * 0.72;
        if (item.candidate().isPresent()) {
            return Optional.of(placed(block.block(), text, side, Optional.empty()));
        }
        if (!frame.holds(endX, endY)) {
            return Optional.empty();
        }
        double startX = side == Side.RIGHT ? text.x() - 3 : side == Side.LEFT ? text.maxX() + 3 : text.midX();
        double startY =
                side == Side.BELOW ? (sin > 0 ? text.y() - 2 : text.maxY() + 2) : leaderY(text, sin, block.lastLine());
        return Optional.of(
                placed(block.block(), text, side, Optional.of(new PlacedSite.Leader(startX, startY, endX, endY))));
    }

    /** Leaders start at the line of the text that is nearest to the area. */
    private static double leaderY(Box text, double sin, double lastLine) {
        return sin < -0.2 ? text.maxY() - lastLine / 2 : sin > 0.2 ? text.y() + 8 : text.midY();
    }

    /** Where most of the screen is area, the words stand on it, towards an edge so that they mark no spot. */
    private Stream<PlacedSite> within(Measured block) {
        return Arrays.stream(HEIGHTS)
                .boxed()
                .flatMap(height -> Arrays.stream(COLUMNS)
                        .mapToObj(column -> new Box(
                                frame.x() + PLATE + column * (frame.width() - block.width() - 2 * PLATE),
                                frame.y() + PLATE + height * (frame.height() - block.height() - 2 * PLATE),
                                block.width(),
                                block.height()))
                        .filter(box -> outline.contains(box.midX(), box.midY()))
                        .map(box -> placed(block.block(), box, Side.BELOW, Optional.empty())));
    }

    private PlacedSite placed(SignBlock block, Box text, Side side, Optional<PlacedSite.Leader> leader) {
        return new PlacedSite(
                item.site(),
                item.candidate(),
                item.form(),
                selected,
                x,
                y,
                NO_SYMBOL,
                text,
                side,
                leader,
                Optional.of(outline),
                block);
    }

    /** Distance from the middle to the outline in a direction, by halving. */
    private double reach(double cos, double sin) {
        double low = 0;
        double high = Math.hypot(
                outline.getBounds2D().getWidth(), outline.getBounds2D().getHeight());
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (outline.contains(x + cos * middle, y + sin * middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
