package org.basewatch.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives names their places, the most important first; what finds no free place is left out. What lies a little outside the frame
 * takes part, so that a name near the edge has the same place before and after the map is moved; names that the frame would cut
 * are not drawn, nor are those beyond it, unless what lies around the frame is drawn, too.
 */
final class LabelLayout {
    /** How far outside the frame things take part, in logical units. */
    private static final double MARGIN = 160;

    /** How far apart two names of one river are, in logical units. */
    private static final double REPEAT = 650;

    private static final int MOST_REPEATS = 3;

    private final Viewport viewport;
    private final Lettering lettering;
    private final LabelLanguage language;
    private final double denominator;
    private final LabelGrid grid = new LabelGrid();
    private final List<PlacedName> placed = new ArrayList<>();
    private final Map<String, List<Rectangle2D>> rivers = new HashMap<>();

    private LabelLayout(Viewport viewport, Lettering lettering, LabelLanguage language) {
        this.viewport = viewport;
        this.lettering = lettering;
        this.language = language;
        this.denominator = viewport.scaleDenominator();
    }

    static List<PlacedName> of(
            List<NameItem> items,
            Viewport viewport,
            Lettering lettering,
            LabelLanguage language,
            List<Rectangle2D> obstacles,
            double bleed) {
        var layout = new LabelLayout(viewport, lettering, language);
        obstacles.forEach(layout.grid::add);
        Extent near = viewport.extent().grown((MARGIN + bleed) * viewport.metresPerUnit());
        List<NameItem> shown = items.stream()
                .filter(item -> item.shownAt(layout.denominator))
                .filter(item -> item.features().stream()
                        .anyMatch(feature -> feature.bounds().intersects(near)))
                .toList();
        List<Rectangle2D> keepClear = shown.stream()
                .filter(item -> item.nameClass().keepClear())
                .map(item -> PointNames.signOnly(item, viewport))
                .flatMap(sign -> sign.boxes(layout.denominator).stream())
                .toList();
        shown.forEach(item -> layout.place(item, keepClear));
        Rectangle2D frame = new Rectangle2D.Double(1, 1, viewport.width() - 2, viewport.height() - 2);
        return layout.placed.stream()
                .filter(name -> isWhole(name.boxes(layout.denominator), frame, bleed))
                .toList();
    }

    /** Whether a name lies in the frame, or in what is drawn around it. */
    private static boolean isWhole(List<Rectangle2D> boxes, Rectangle2D frame, double bleed) {
        return boxes.stream().allMatch(frame::contains)
                || bleed > 0 && boxes.stream().noneMatch(frame::intersects);
    }

    private void place(NameItem item, List<Rectangle2D> keepClear) {
        NameClass nameClass = item.nameClass();
        if (!nameClass.lettered().contains(denominator)) {
            placeFirstFree(Stream.of(PointNames.signOnly(item, viewport)));
            return;
        }
        NameBlock block = NameBlock.of(item, lettering, language, denominator);
        switch (nameClass.at()) {
            case POINT -> {
                if (!placeFirstFree(PointNames.candidates(item, block, viewport)) && nameClass.signAlone()) {
                    placeFirstFree(Stream.of(PointNames.signOnly(item, viewport)));
                }
            }
            case AREA -> placeFirstFree(AreaNames.candidates(item, block, viewport, keepClear));
            case LINE -> placeApart(item, LineNames.candidates(item, block, viewport));
        }
    }

    private boolean placeFirstFree(Stream<PlacedName> candidates) {
        Optional<PlacedName> free = candidates.filter(this::isFree).findFirst();
        free.ifPresent(name -> {
            name.boxes(denominator).forEach(grid::add);
            placed.add(name);
        });
        return free.isPresent();
    }

    private boolean isFree(PlacedName name) {
        double room = name.item().nameClass().room();
        return name.boxes(denominator).stream().allMatch(box -> grid.isFree(box, room));
    }

    /** A long river is named more than once, but not twice in one glance; its classes upstream and downstream count as one. */
    private void placeApart(NameItem item, Stream<PlacedName> candidates) {
        List<Rectangle2D> names = rivers.computeIfAbsent(item.latin(), name -> new ArrayList<>());
        candidates.takeWhile(candidate -> names.size() < MOST_REPEATS).forEach(candidate -> {
            Rectangle2D start = candidate.pieces().get(0).boxes().get(0);
            boolean apart = names.stream()
                    .allMatch(other ->
                            Math.hypot(other.getCenterX() - start.getCenterX(), other.getCenterY() - start.getCenterY())
                                    > REPEAT);
            if (apart && placeFirstFree(Stream.of(candidate))) {
                names.add(start);
            }
        });
    }
}
