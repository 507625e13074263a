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
    private final ShownNames shown;
    private final double denominator;
    private final Rectangle2D frame;
    private final BoxGrid grid;
    private final BoxGrid drawn;
    private final List<NameCandidate> placed = new ArrayList<>();
    private final Map<String, List<Rectangle2D>> rivers = new HashMap<>();

    private LabelLayout(Viewport viewport, NamePlaces places, Surroundings around, ShownNames shown) {
        this.viewport = viewport;
        this.places = places;
        this.around = around;
        this.shown = shown;
        this.denominator = viewport.scaleDenominator();
        this.frame = new Rectangle2D.Double(
                EDGE, EDGE, Math.max(0, viewport.width() - 2 * EDGE), Math.max(0, viewport.height() - 2 * EDGE));
        double beyond = MARGIN + around.bleed();
        Box ground = new Box(0, 0, viewport.width(), viewport.height()).grown(beyond);
        this.grid = new BoxGrid(ground);
        this.drawn = new BoxGrid(ground);
    }

    static List<PlacedName> of(List<NameItem> items, Viewport viewport, NamePlaces places, Surroundings around) {
        var layout = new LabelLayout(viewport, places, around, places.shown(items));
        around.obstacles().forEach(box -> add(layout.grid, box, 0));
        around.lines().forEach(box -> add(layout.drawn, box, 0));
        layout.shown.items().forEach(layout::place);
        return layout.placed.stream()
                .filter(layout::isWhole)
                .map(NameCandidate::name)
                .toList();
    }

    /** Whether a name lies in the frame, or in what is drawn around it. */
    private boolean isWhole(NameCandidate name) {
        return isInFrame(name)
                || around.bleed() > 0
                        && name.boxes().stream()
                                .noneMatch(box -> box.intersects(0, 0, viewport.width(), viewport.height()));
    }

    private void place(NameItem item) {
        NameClass nameClass = item.nameClass();
        if (!nameClass.lettered().contains(denominator)) {
            placeFirstFree(places.signOnly(item));
            return;
        }
        switch (nameClass.at()) {
            case POINT -> {
                if (!placeAround(item) && nameClass.signAlone()) {
                    placeFirstFree(places.signOnly(item));
                }
            }
            case AREA -> placeInside(item, places.inArea(item, shown.keepClear(), namesake(item)));
            case LINE -> placeAlong(item, places.alongLine(item));
        }
    }

    private Optional<Point2D> namesake(NameItem area) {
        return shown.namesake(area)
                .flatMap(town -> PointNames.signOnly(town, viewport).mark());
    }

    /** In the best way that has room; where the style sheet has it so, in the best that lies on no line. */
    private void placeInside(NameItem item, List<Iterable<NameCandidate>> ways) {
        Optional<Choice> chosen = Optional.empty();
        for (Iterable<NameCandidate> way : ways) {
            Optional<Choice> choice = best(way, name -> true);
            if (choice.isPresent()
                    && (chosen.isEmpty() || choice.get().cost() < chosen.get().cost())) {
                chosen = choice;
            }
            if (chosen.isPresent()
                    && (chosen.get().isClear() || !item.nameClass().area().clear())) {
                break;
            }
        }
        chosen.ifPresent(choice -> take(choice.name()));
    }

    /** Beside the point; where all places that are free lie on lines a little further off, or on two lines, if that is beside the lines. */
    private boolean placeAround(NameItem item) {
        Optional<Choice> near = best(places.aroundPoint(item), name -> true);
        Optional<Choice> chosen = near.filter(choice -> !choice.isClear())
                .flatMap(choice -> clear(places.furtherFromPoint(item)).or(() -> clear(places.onTwoLines(item))))
                .or(() -> near);
        chosen.ifPresent(choice -> take(choice.name()));
        return chosen.isPresent();
    }

    private Optional<Choice> clear(Iterable<NameCandidate> candidates) {
        return best(candidates, name -> true).filter(Choice::isClear);
    }

    private boolean placeFirstFree(Iterable<NameCandidate> candidates) {
        return firstFree(candidates, name -> true).isPresent();
    }

    private Optional<NameCandidate> firstFree(Iterable<NameCandidate> candidates, Predicate<NameCandidate> wanted) {
        Optional<NameCandidate> free = best(candidates, wanted).map(Choice::name);
        free.ifPresent(this::take);
        return free;
    }

    private void take(NameCandidate candidate) {
        PlacedName name = candidate.name();
        // the wide letters of an area would be read together with a name that others set close to them
        double room = name.item().nameClass().at() == NameClass.At.AREA
                ? name.item().nameClass().room()
                : 0;
        candidate.boxes().forEach(box -> add(grid, box, room));
        placed.add(candidate);
    }

    private static void add(BoxGrid taken, Rectangle2D box, double room) {
        taken.add(box.getMinX() - room, box.getMinY() - room, box.getMaxX() + room, box.getMaxY() + room);
    }

    /**
     * A place that is free.
     *
     * @param cost how much of lines lies under the letters; 0 for none
     */
    private record Choice(NameCandidate name, int cost) {
        boolean isClear() {
            return cost == 0;
        }
    }

    /**
     * The first whose letters lie on no line, whether drawn by the user or the map's own; if there is none, the one with the least
     * below it, and of two that are much alike the better place: a line takes no name away.
     */
    private Optional<Choice> best(Iterable<NameCandidate> candidates, Predicate<NameCandidate> wanted) {
        Optional<Choice> best = Optional.empty();
        int tried = 0;
        for (NameCandidate name : candidates) {
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

    private int cost(NameCandidate name) {
        int below = places.across(name);
        return around.lines().isEmpty() || isOffDrawn(name.name()) ? below : below + DRAWN;
    }

    private boolean isOffDrawn(PlacedName name) {
        for (TextPiece piece : name.pieces()) {
            if (!isFree(drawn, piece.boxes(), 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(NameCandidate candidate) {
        return isFree(
                grid, candidate.boxes(), candidate.name().item().nameClass().room());
    }

    private static boolean isFree(BoxGrid taken, List<Rectangle2D> boxes, double room) {
        // By number: thousands of iterators in each picture are memory that has to be tidied up.
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle2D box = boxes.get(i);
            if (taken.meets(box.getMinX() - room, box.getMinY() - room, box.getMaxX() + room, box.getMaxY() + room)) {
                return false;
            }
        }
        return true;
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
            Optional<NameCandidate> name = firstFree(stretch.clear(), candidate -> isApart(candidate, names, apart));
            name.ifPresent(it -> names.add(start(it)));
            legible |= name.filter(this::isInFrame).isPresent();
        }
        for (int i = 0; i < stretches.size() && !legible; i++) {
            legible = firstFree(stretches.get(i).all(), this::isInFrame).isPresent();
        }
    }

    private boolean isInFrame(NameCandidate name) {
        for (Rectangle2D box : name.boxes()) {
            if (!frame.contains(box)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApart(NameCandidate candidate, List<Rectangle2D> names, double apart) {
        Rectangle2D start = start(candidate);
        return names.stream()
                .allMatch(other ->
                        Math.hypot(other.getCenterX() - start.getCenterX(), other.getCenterY() - start.getCenterY())
                                > apart);
    }

    private static Rectangle2D start(NameCandidate candidate) {
        return candidate.name().pieces().get(0).boxes().get(0);
    }
}
