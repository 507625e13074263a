package org.basewatch.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives names their places, the most important first; what finds no free place is left out. What lies a little outside the frame
 * takes part, so that a name near the edge has the same place before and after the map is moved; names that the frame would cut
 * are not drawn, nor are those beyond it, unless what lies around the frame is drawn, too.
 */
final class LabelLayout {
    /** How far outside the frame things take part, in logical units. */
    static final double MARGIN = 160;

    /** How near to the frame a name may come, in logical units. */
    static final double EDGE = 5;

    /** How near to each other two names of one river may come, as a share of their usual distance. */
    private static final double LEAST_APART = 0.5;

    /** How many free places are weighed against each other at most. */
    private static final int PATIENCE = 24;

    /** So many places further down the list is as bad as one more cell of lines under the letters. */
    private static final int WORSE = 3;

    /** What it costs to stand on a line that the user draws: more than on any line of the map. */
    private static final int DRAWN = 100_000;

    private final Viewport viewport;
    private final Surroundings around;
    private final NamePlaces places;
    private final double denominator;
    private final Rectangle2D frame;
    private final Extent near;
    private final LabelGrid grid;
    private final LabelGrid drawn;
    private final List<PlacedName> placed = new ArrayList<>();
    private final Map<String, List<Rectangle2D>> rivers = new HashMap<>();
    private final Map<String, NameItem> towns = new HashMap<>();

    private LabelLayout(Viewport viewport, NamePlaces places, Surroundings around) {
        this.viewport = viewport;
        this.places = places;
        this.around = around;
        this.denominator = viewport.scaleDenominator();
        this.frame = new Rectangle2D.Double(
                EDGE, EDGE, Math.max(0, viewport.width() - 2 * EDGE), Math.max(0, viewport.height() - 2 * EDGE));
        this.near = viewport.extent().grown((MARGIN + around.bleed()) * viewport.metresPerUnit());
        double beyond = MARGIN + around.bleed();
        Rectangle2D ground =
                new Rectangle2D.Double(-beyond, -beyond, viewport.width() + 2 * beyond, viewport.height() + 2 * beyond);
        this.grid = new LabelGrid(ground);
        this.drawn = new LabelGrid(ground);
    }

    static List<PlacedName> of(List<NameItem> items, Viewport viewport, NamePlaces places, Surroundings around) {
        var layout = new LabelLayout(viewport, places, around);
        around.obstacles().forEach(layout.grid::add);
        around.lines().forEach(layout.drawn::add);
        List<NameItem> shown = items.stream()
                .filter(item -> item.shownAt(layout.denominator))
                .filter(item -> item.features().stream()
                        .anyMatch(feature -> feature.bounds().intersects(layout.near)))
                .toList();
        List<Rectangle2D> keepClear = shown.stream()
                .filter(item -> item.nameClass().keepClear())
                .map(item -> PointNames.signOnly(item, viewport))
                .flatMap(sign -> sign.boxes(layout.denominator).stream())
                .toList();
        shown.stream()
                .filter(item -> item.nameClass().at() == NameClass.At.POINT)
                .forEach(town -> layout.towns.putIfAbsent(town.latin(), town));
        shown.forEach(item -> layout.place(item, keepClear));
        return layout.placed.stream().filter(name -> layout.isWhole(name)).toList();
    }

    /** Whether a name lies in the frame, or in what is drawn around it. */
    private boolean isWhole(PlacedName name) {
        return isInFrame(name)
                || around.bleed() > 0
                        && name.boxes(denominator).stream()
                                .noneMatch(box -> box.intersects(0, 0, viewport.width(), viewport.height()));
    }

    private void place(NameItem item, List<Rectangle2D> keepClear) {
        NameClass nameClass = item.nameClass();
        if (!nameClass.lettered().contains(denominator)) {
            placeFirstFree(List.of(PointNames.signOnly(item, viewport)));
            return;
        }
        switch (nameClass.at()) {
            case POINT -> {
                if (!placeAround(item) && nameClass.signAlone()) {
                    placeFirstFree(List.of(PointNames.signOnly(item, viewport)));
                }
            }
            case AREA -> {
                Optional<Point2D> namesake = namesake(item);
                if (!placeFirstFree(places.inArea(item, keepClear, namesake))) {
                    placeFirstFree(places.inNarrowArea(item, keepClear, namesake));
                }
            }
            case LINE -> placeAlong(item, places.alongLine(item));
        }
    }

    private Optional<Point2D> namesake(NameItem area) {
        return Optional.ofNullable(towns.get(area.latin()))
                .flatMap(town -> PointNames.signOnly(town, viewport).mark());
    }

    /** Beside the point; where all places that are free lie on lines a little further off, if that is beside the lines. */
    private boolean placeAround(NameItem item) {
        Optional<Choice> near = best(places.aroundPoint(item), name -> true);
        Optional<Choice> far = near.filter(choice -> !choice.isClear())
                .flatMap(choice -> best(places.furtherFromPoint(item), name -> true))
                .filter(Choice::isClear);
        Optional<Choice> chosen = far.or(() -> near);
        chosen.ifPresent(choice -> take(choice.name()));
        return chosen.isPresent();
    }

    private boolean placeFirstFree(Iterable<PlacedName> candidates) {
        return firstFree(candidates, name -> true).isPresent();
    }

    private Optional<PlacedName> firstFree(Iterable<PlacedName> candidates, Predicate<PlacedName> wanted) {
        Optional<PlacedName> free = best(candidates, wanted).map(Choice::name);
        free.ifPresent(this::take);
        return free;
    }

    private void take(PlacedName name) {
        // the wide letters of an area would be read together with a name that others set close to them
        double room = name.item().nameClass().at() == NameClass.At.AREA
                ? name.item().nameClass().room()
                : 0;
        for (Rectangle2D box : name.boxes(denominator)) {
            grid.add(new Rectangle2D.Double(
                    box.getX() - room, box.getY() - room, box.getWidth() + 2 * room, box.getHeight() + 2 * room));
        }
        placed.add(name);
    }

    /**
     * A place that is free.
     *
     * @param cost how much of lines lies under the letters; 0 for none
     */
    private record Choice(PlacedName name, int cost) {
        boolean isClear() {
            return cost == 0;
        }
    }

    /**
     * The first whose letters lie on no line, whether drawn by the user or the map's own; if there is none, the one with the least
     * below it, and of two that are much alike the better place: a line takes no name away.
     */
    private Optional<Choice> best(Iterable<PlacedName> candidates, Predicate<PlacedName> wanted) {
        Optional<Choice> best = Optional.empty();
        int tried = 0;
        for (PlacedName name : candidates) {
            if (wanted.test(name) && isFree(name) && (!around.still() || isInFrame(name))) {
                int cost = cost(name);
                Choice choice = new Choice(name, cost == 0 ? 0 : cost + tried / WORSE);
                if (best.filter(known -> known.cost() <= choice.cost()).isEmpty()) {
                    best = Optional.of(choice);
                }
                tried++;
                if (choice.isClear() || tried == PATIENCE) {
                    break;
                }
            }
        }
        return best;
    }

    private int cost(PlacedName name) {
        int below = places.across(name);
        return around.lines().isEmpty() || isOffDrawn(name) ? below : below + DRAWN;
    }

    private boolean isOffDrawn(PlacedName name) {
        return name.pieces().stream().flatMap(piece -> piece.boxes().stream()).allMatch(box -> drawn.isFree(box, 1));
    }

    private boolean isFree(PlacedName name) {
        double room = name.item().nameClass().room();
        return name.boxes(denominator).stream().allMatch(box -> grid.isFree(box, room));
    }

    /**
     * Each stretch of a river has its name where that suits the stretch, whatever of it is in the frame: so names stay where they are
     * when the map is moved. Only where none of them can be read as a whole one is put where it can, on a hatch if need be.
     */
    private void placeAlong(NameItem item, List<NamePlaces.Along> stretches) {
        List<Rectangle2D> names = rivers.computeIfAbsent(item.latin(), name -> new ArrayList<>());
        double apart = LEAST_APART * item.nameClass().repeat();
        boolean legible = false;
        for (NamePlaces.Along stretch : stretches) {
            Optional<PlacedName> name = firstFree(stretch.clear(), candidate -> isApart(candidate, names, apart));
            name.ifPresent(it -> names.add(start(it)));
            legible |= name.filter(this::isInFrame).isPresent();
        }
        for (int i = 0; i < stretches.size() && !legible; i++) {
            legible = firstFree(stretches.get(i).all(), this::isInFrame).isPresent();
        }
    }

    private boolean isInFrame(PlacedName name) {
        return name.boxes(denominator).stream().allMatch(frame::contains);
    }

    private static boolean isApart(PlacedName candidate, List<Rectangle2D> names, double apart) {
        Rectangle2D start = start(candidate);
        return names.stream()
                .allMatch(other ->
                        Math.hypot(other.getCenterX() - start.getCenterX(), other.getCenterY() - start.getCenterY())
                                > apart);
    }

    private static Rectangle2D start(PlacedName name) {
        return name.pieces().get(0).boxes().get(0);
    }
}
