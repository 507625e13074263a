package org.basewatch.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where names may go in one view. That depends on the view and not on the signs that names keep clear of, and is kept while these
 * come and go with the filter. Any thread.
 */
final class NamePlaces {
    /** How much further from its point a name may go to be off lines, in logical units. */
    private static final double FURTHER = 6;

    private final Viewport viewport;
    private final Lettering lettering;
    private final LabelLanguage language;
    private final Surroundings around;
    private final Extent near;
    private final MapLines lines;
    private final InkMask ink;
    private final double denominator;
    private final Map<NameItem, Of> kept = new IdentityHashMap<>();
    private Optional<ShownNames> shown = Optional.empty();

    /** Places in a view, with what lies around the names. */
    NamePlaces(Viewport viewport, Lettering lettering, LabelLanguage language, Surroundings around, MapLines lines) {
        this.viewport = viewport;
        this.lettering = lettering;
        this.language = language;
        this.around = around;
        double margin = LabelLayout.MARGIN + around.bleed();
        this.near = viewport.extent().grown(margin * viewport.metresPerUnit());
        this.denominator = viewport.scaleDenominator();
        this.lines = lines;
        this.ink = lines.in(viewport, margin);
    }

    /** Whether names may go to the same places in a view, in languages, and with what lies around. */
    boolean suits(Viewport view, Lettering letters, LabelLanguage languages, Surroundings other) {
        return viewport.equals(view)
                && lettering == letters
                && language == languages
                && around.bleed() == other.bleed()
                && around.hasSameHatch(other);
    }

    /** What of some names the scale shows in and around the view; those kept are of the names that were asked for last. */
    synchronized ShownNames shown(List<NameItem> items) {
        ShownNames known =
                shown.filter(it -> it.isOf(items)).orElseGet(() -> ShownNames.of(items, near, viewport, denominator));
        shown = Optional.of(known);
        return known;
    }

    /** The sign of a point without its name. */
    Iterable<NameCandidate> signOnly(NameItem item) {
        return List.of(new NameCandidate(PointNames.signOnly(item, viewport), denominator));
    }

    /** Places for the name of a point, best first. */
    Iterable<NameCandidate> aroundPoint(NameItem item) {
        Of places = of(item);
        return places.candidates(() -> kept(() -> PointNames.candidates(item, places.block, viewport, 0)));
    }

    private KeptCandidates<NameCandidate> kept(Supplier<Stream<PlacedName>> making) {
        return new KeptCandidates<>(() -> making.get().map(name -> new NameCandidate(name, denominator)));
    }

    /** Places for the name of a point that are a little further from it, best first. */
    Iterable<NameCandidate> furtherFromPoint(NameItem item) {
        Of places = of(item);
        return places.further(() -> kept(() -> PointNames.candidates(item, places.block, viewport, FURTHER)));
    }

    /** How much of the map's lines lies under the letters of a name. */
    int across(NameCandidate name) {
        return name.across(lines, ink);
    }

    /** Places for the name of a point that is set on two lines, best first; none if it has one word. */
    Iterable<NameCandidate> onTwoLines(NameItem item) {
        Of places = of(item);
        return places.twoLines(() -> NameBlock.onTwoLines(item, 1, lettering, language, denominator)
                .<Iterable<NameCandidate>>map(block -> kept(() -> PointNames.candidates(item, block, viewport, 0)))
                .orElse(List.of()));
    }

    /**
     * The ways to set the name of an area, best first, each with its places, best first.
     *
     * @param keepClear signs of towns that it should not cover; the same for all pictures of a view
     * @param namesake sign of the town of the same name, if it is shown; the same for all pictures of a view
     */
    List<Iterable<NameCandidate>> inArea(NameItem item, List<Rectangle2D> keepClear, Optional<Point2D> namesake) {
        Of places = of(item);
        synchronized (places) {
            List<Iterable<NameCandidate>> known = places.ways.orElseGet(() ->
                    new AreaWays(item, viewport, lettering, language, keepClear, namesake, around).all(places.block));
            places.ways = Optional.of(known);
            return known;
        }
    }

    /** Places along a river, stretch by stretch. */
    List<Along> alongLine(NameItem item) {
        Of places = of(item);
        synchronized (places) {
            if (places.stretches.isEmpty()) {
                List<Along> all = new ArrayList<>();
                new LineNames(item, places.block, viewport, near, around, lines)
                        .stretches()
                        .forEach(stretch -> all.add(new Along(kept(stretch::clear), kept(stretch::all))));
                places.stretches = Optional.of(List.copyOf(all));
            }
            return places.stretches.get();
        }
    }

    private synchronized Of of(NameItem item) {
        return kept.computeIfAbsent(item, fresh -> new Of(NameBlock.of(fresh, lettering, language, denominator)));
    }

    /**
     * Places along a stretch of a river.
     *
     * @param clear off hatched ground, best first
     * @param all all of them, best first
     */
    record Along(Iterable<NameCandidate> clear, Iterable<NameCandidate> all) {}

    private static final class Of {
        private final NameBlock block;
        private Optional<Iterable<NameCandidate>> candidates = Optional.empty();
        private Optional<Iterable<NameCandidate>> further = Optional.empty();
        private Optional<Iterable<NameCandidate>> twoLines = Optional.empty();
        private Optional<List<Iterable<NameCandidate>>> ways = Optional.empty();
        private Optional<List<Along>> stretches = Optional.empty();

        Of(NameBlock block) {
            this.block = block;
        }

        synchronized Iterable<NameCandidate> candidates(Supplier<Iterable<NameCandidate>> making) {
            Iterable<NameCandidate> known = candidates.orElseGet(making);
            candidates = Optional.of(known);
            return known;
        }

        synchronized Iterable<NameCandidate> further(Supplier<Iterable<NameCandidate>> making) {
            Iterable<NameCandidate> known = further.orElseGet(making);
            further = Optional.of(known);
            return known;
        }

        synchronized Iterable<NameCandidate> twoLines(Supplier<Iterable<NameCandidate>> making) {
            Iterable<NameCandidate> known = twoLines.orElseGet(making);
            twoLines = Optional.of(known);
            return known;
        }
    }
}
