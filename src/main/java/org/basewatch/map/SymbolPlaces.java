package org.basewatch.map;

import java.awt.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basewatch.map.LayoutItem.Measured;

/** The places that the symbol of a point may take, best first: on its point, then beside it with a leader, nearer before farther. */
final class SymbolPlaces {
    private static final double GAP = 5;
    private static final double[] NEAR = {32, 46, 64, 88};
    /** Where a spot without words goes if it must: still so near that one sees where it belongs. */
    private static final double[] NEAR_ENOUGH = {32, 46, 64, 88, 115, 145};

    /** Where a sign without words goes that has no room at any of these: gaps between others, nearer ones first. */
    private static final double[] GAPS = {24, 32, 40, 50, 60, 72, 84, 98, 112, 128, 145, 165};

    private static final int GAP_DIRECTIONS = 24;

    private static final double[] FAR = {32, 48, 68, 92, 120, 152, 190, 235, 290, 350, 420};
    /** Directions away from a symbol whose words stand on the right, in degrees clockwise from right: the free side first. */
    private static final int[] DIRECTIONS = {0, 35, -35, 70, -70, 90, -90, 180, 145, -145};

    private static final double[] ACROSS = IntStream.of(DIRECTIONS)
            .mapToDouble(d -> Math.cos(Math.toRadians(d)))
            .toArray();
    private static final double[] DOWN = IntStream.of(DIRECTIONS)
            .mapToDouble(d -> Math.sin(Math.toRadians(d)))
            .toArray();

    private final LayoutItem item;
    private final Wording wording;
    private final List<Measured> blocks;
    private final double x;
    private final double y;
    private final boolean selected;
    private final Optional<Shape> outline;
    // Around (0, 0): measured once, as there are hundreds of places.
    private final SiteStyle style;
    private final Box onPoint;
    private final Box aside;

    /** Places for an item whose true point is at (x, y) of the screen, with as many words as a wording has. */
    SymbolPlaces(
            LayoutItem item,
            Wording wording,
            double x,
            double y,
            boolean selected,
            Optional<Shape> outline,
            SiteStyle style) {
        this.item = item;
        this.wording = wording;
        this.blocks = item.words().in(wording);
        this.x = x;
        this.y = y;
        this.selected = selected;
        this.outline = outline;
        this.style = style;
        this.onPoint = SiteSymbols.box(item.form(), item.site().tally(), style, 0, 0);
        this.aside = SiteSymbols.box(besideForm(item), item.site().tally(), style, 0, 0);
    }

    private static SymbolForm besideForm(LayoutItem item) {
        return item.form() == SymbolForm.PIN ? SymbolForm.CALLOUT : item.form();
    }

    /** Tests places. Most places of a crowd are barred, which is found out before one is made. */
    interface Test {
        /** Whether no part of a symbol or its words may be in a box, so that such places would not pass. */
        boolean bars(double minX, double minY, double maxX, double maxY);

        /** The same for the leader of a symbol, which leads to (x2, y2). */
        boolean barsLeader(double x1, double y1, double x2, double y2);

        /** Whether some place does for want of a better one. */
        boolean hasFound();

        /** Whether this place does. */
        boolean passes(PlacedSite placed);
    }

    /** Tries all places, best first, until one passes a test. */
    boolean anyMatch(Test test) {
        List<Measured> full = blocks.subList(0, blocks.size() - 1);
        List<Measured> shortest = List.of(blocks.get(blocks.size() - 1));
        boolean keepsName = item.form() == SymbolForm.PIN;
        return anyNatural(full, test)
                || keepsName && anyBeside(full, NEAR, test)
                || anyNatural(shortest, test)
                || !keepsName && anyBeside(full, NEAR, test)
                || anyBeside(shortest, farthest(), test)
                || (keepsName || isSpot()) && !test.hasFound() && anyWordless(test);
    }

    private double[] farthest() {
        if (isSpot()) {
            return NEAR_ENOUGH;
        }
        return wording == Wording.FULL ? FAR : NEAR;
    }

    /** In a crowd a sign alone, which tells its words when it is pointed at, is better than words across others. */
    private boolean anyWordless(Test test) {
        List<Measured> none = List.of(Measured.NOTHING);
        return anyNatural(none, test) || anyGap(test) || !isSpot() && anyBeside(none, FAR, test);
    }

    /** The place on the point with all words, on the side where they stand if there is room. */
    PlacedSite first() {
        return place(item.form(), 0, 0, 0, item.side(), blocks.get(0));
    }

    /** The place where nothing is free: on the point, without words, which would cover those of others. */
    PlacedSite lastResort() {
        return place(item.form(), 0, 0, 0, item.side(), Measured.NOTHING);
    }

    /** The same place beside its point as in an earlier picture, with as many words; empty if these are not among its words now. */
    Optional<PlacedSite> again(PlacedSite earlier) {
        return again(earlier, blocks);
    }

    /** The same where words were given back, which may be any. */
    Optional<PlacedSite> againWithAnyWords(PlacedSite earlier) {
        return again(earlier, item.words().all());
    }

    private Optional<PlacedSite> again(PlacedSite earlier, List<Measured> words) {
        return Stream.concat(words.stream(), Stream.of(Measured.NOTHING))
                .filter(it -> it.block().hasSameParts(earlier.block()))
                .findFirst()
                .map(it -> standing(earlier, it, earlier.side()));
    }

    /** The symbol where it stands, with more words beside it; most of them first. */
    Stream<PlacedSite> richer(PlacedSite now) {
        List<Side> sides = isSpot() && now.leader().isEmpty()
                ? List.of(now.side(), now.side().flipped(), Side.BELOW, Side.ABOVE)
                : List.of(now.side(), now.side().flipped());
        return item.words().richer(now.block(), selected).stream()
                .flatMap(block -> sides.stream().map(side -> standing(now, block, side)));
    }

    private PlacedSite standing(PlacedSite like, Measured block, Side side) {
        if (like.leader().isEmpty()) {
            return place(item.form(), 0, 0, 0, side, block);
        }
        double dx = like.symbol().midX() - like.anchorX();
        double dy = like.symbol().midY() - like.anchorY();
        return place(besideForm(item), Math.hypot(dx, dy), dx, dy, side, block);
    }

    private boolean anyNatural(List<Measured> blocks, Test test) {
        List<Side> sides = item.form() == SymbolForm.PIN
                ? List.of(item.side(), item.side().flipped())
                : List.of(item.side(), item.side().flipped(), Side.BELOW, Side.ABOVE);
        return blocks.stream()
                .anyMatch(block ->
                        sides.stream().anyMatch(side -> test.passes(place(item.form(), 0, 0, 0, side, block))));
    }

    private boolean anyBeside(List<Measured> blocks, double[] distances, Test test) {
        for (Measured block : blocks) {
            for (double distance : distances) {
                for (int direction = 0; direction < DIRECTIONS.length; direction++) {
                    if (anyBeside(block, distance, direction, test)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean anyBeside(Measured block, double distance, int direction, Test test) {
        double dx = distance * (item.side() == Side.LEFT ? -ACROSS[direction] : ACROSS[direction]);
        return anyBeside(block, distance, dx, distance * DOWN[direction], test);
    }

    private boolean anyGap(Test test) {
        for (double distance : GAPS) {
            for (int direction = 0; direction < GAP_DIRECTIONS; direction++) {
                double angle = 2 * Math.PI * direction / GAP_DIRECTIONS;
                if (anyBeside(
                        Measured.NOTHING, distance, distance * Math.cos(angle), distance * Math.sin(angle), test)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean anyBeside(Measured block, double distance, double dx, double dy, Test test) {
        double left = aside.x() + x + dx;
        double top = aside.y() + y + dy;
        if (test.bars(left, top, left + aside.width(), top + aside.height())) {
            return false;
        }
        double edge = aside.width() / 2 / distance;
        if (test.barsLeader(x + dx - dx * edge, y + dy - dy * edge, x, y)) {
            return false;
        }
        Side side = Math.abs(dx) < 1 ? item.side() : dx < 0 ? Side.LEFT : Side.RIGHT;
        return passes(block, distance, dx, dy, side, test) || passes(block, distance, dx, dy, side.flipped(), test);
    }

    private boolean passes(Measured block, double distance, double dx, double dy, Side side, Test test) {
        SymbolForm form = besideForm(item);
        double left =
                side == Side.LEFT ? aside.x() + x + dx - GAP - block.width() : aside.x() + aside.width() + x + dx + GAP;
        double middle = y + dy - SiteSymbols.middle(form, style);
        double top = middle - block.height() / 2;
        boolean barred = block.width() > 0 && test.bars(left, top, left + block.width(), top + block.height());
        return !barred && test.passes(place(form, distance, dx, dy, side, block));
    }

    /** A box around all places, leaders included. */
    Box reach() {
        double[] distances = isSpot() ? GAPS : FAR;
        double width = 0;
        double height = 0;
        for (Measured block : blocks) {
            width = Math.max(width, block.width());
            height = Math.max(height, block.height());
        }
        double symbol = Math.max(Math.max(onPoint.width(), onPoint.height()), Math.max(aside.width(), aside.height()));
        double far = distances[distances.length - 1] + symbol + GAP;
        return Box.around(x, y, far + width, far + height);
    }

    /** Spots are many and come and go with the view: one far from its point would jump about while the map is panned. */
    private boolean isSpot() {
        return item.form() == SymbolForm.CLUSTER || item.form() == SymbolForm.MARK;
    }

    private PlacedSite place(SymbolForm form, double distance, double dx, double dy, Side side, Measured block) {
        Box symbol = (form == item.form() ? onPoint : aside).moved(x + dx, y + dy);
        double middleY = y + dy - SiteSymbols.middle(form, style);
        Box text = text(symbol, middleY, side, block);
        Optional<PlacedSite.Leader> leader = Optional.empty();
        if (distance > 0) {
            double edge = symbol.width() / 2 / distance;
            leader = Optional.of(new PlacedSite.Leader(x + dx - dx * edge, y + dy - dy * edge, x, y));
        }
        return new PlacedSite(
                item.site(),
                item.candidate(),
                form,
                selected,
                x,
                y,
                symbol,
                text,
                side,
                leader,
                outline,
                block.block());
    }

    private static Box text(Box symbol, double middleY, Side side, Measured block) {
        double width = block.width();
        double height = block.height();
        return switch (side) {
            case LEFT -> new Box(symbol.x() - GAP - width, middleY - height / 2, width, height);
            case RIGHT -> new Box(symbol.maxX() + GAP, middleY - height / 2, width, height);
            case BELOW -> new Box(symbol.midX() - width / 2, symbol.maxY() + 1, width, height);
            case ABOVE -> new Box(symbol.midX() - width / 2, symbol.y() - 1 - height, width, height);
        };
    }
}
