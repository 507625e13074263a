package org.basewatch.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The ways to set the name of an area into what is seen of it, the best first: as it is; on two lines; in one language where both
 * are wanted; smaller with close letters; and, where the style sheet has it so, along the area. Each is looked at only when those
 * before it have no room. Any thread.
 */
final class AreaWays {
    /** How much smaller a name is that stands on two lines because its area is narrow. */
    private static final double ON_TWO_LINES = 0.86;

    /** How many places are tried of a way that is not the best one. */
    private static final int MOST = 48;

    /** What of an area lies so near the frame does not count, in logical units. */
    private static final double BORDER = 6;

    private final NameItem item;
    private final Viewport viewport;
    private final Lettering lettering;
    private final LabelLanguage language;
    private final List<Rectangle2D> keepClear;
    private final Optional<Point2D> namesake;
    private final Surroundings around;
    private Optional<AreaMask> mask = Optional.empty();

    /**
     * Ways for a name.
     *
     * @param keepClear signs of towns that it should not cover
     * @param namesake sign of the town of the same name, if it is shown
     * @param around where it should not go if it can help it
     */
    AreaWays(
            NameItem item,
            Viewport viewport,
            Lettering lettering,
            LabelLanguage language,
            List<Rectangle2D> keepClear,
            Optional<Point2D> namesake,
            Surroundings around) {
        this.item = item;
        this.viewport = viewport;
        this.lettering = lettering;
        this.language = language;
        this.keepClear = keepClear;
        this.namesake = namesake;
        this.around = around;
    }

    /** For each way its places, best first. */
    List<Iterable<NameCandidate>> all(NameBlock whole) {
        if (!item.feature().bounds().intersects(viewport.extent())) {
            return List.of();
        }
        AreaRoom room = item.nameClass().area();
        List<Iterable<NameCandidate>> ways = new ArrayList<>();
        ways.add(level(() -> Optional.of(whole), Integer.MAX_VALUE));
        ways.add(level(() -> NameBlock.onTwoLines(item, ON_TWO_LINES, lettering, language, denominator()), MOST));
        boolean two = language == LabelLanguage.BOTH && whole.lines().size() > 1;
        LabelLanguage one = two ? LabelLanguage.ENGLISH : language;
        if (two) {
            ways.add(level(() -> Optional.of(NameBlock.of(item, lettering, one, denominator())), MOST));
        }
        if (room.least() < 1) {
            ways.add(level(() -> Optional.of(small(one)), MOST));
        }
        if (room.turned()) {
            ways.add(turned(() -> whole));
            ways.add(turned(() -> small(one)));
        }
        return ways;
    }

    private double denominator() {
        return viewport.scaleDenominator();
    }

    private NameBlock small(LabelLanguage one) {
        return NameBlock.close(item, item.nameClass().area().least(), lettering, one, denominator());
    }

    private Iterable<NameCandidate> level(Supplier<Optional<NameBlock>> setting, int most) {
        Function<NameBlock, Stream<PlacedName>> places =
                block -> AreaNames.candidates(item, block, viewport, mask(), keepClear, namesake, around);
        // no flatMap, which would make all of them at once
        return kept(() -> setting.get().map(places).orElseGet(Stream::empty).limit(most));
    }

    private Iterable<NameCandidate> turned(Supplier<NameBlock> setting) {
        return kept(() -> new TurnedNames(item, setting.get(), viewport, mask(), keepClear, around).places());
    }

    private Iterable<NameCandidate> kept(Supplier<Stream<PlacedName>> making) {
        return new KeptCandidates<>(() -> making.get().map(name -> new NameCandidate(name, denominator())));
    }

    private synchronized AreaMask mask() {
        AreaMask known = mask.orElseGet(() -> new AreaMask(item.feature(), viewport, BORDER));
        mask = Optional.of(known);
        return known;
    }
}
