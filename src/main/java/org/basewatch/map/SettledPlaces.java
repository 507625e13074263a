package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What of a layout holds beside more furniture as well. A place that was the best one stays the best where nothing new is on it and
 * nothing near has moved away: furniture only takes places away. So what is found is exactly what placing everything anew would find.
 * Not for several threads; one is made for each layout.
 */
final class SettledPlaces {
    private final Placement before;
    private final List<Box> furniture;
    /** Where something was that is elsewhere now. */
    private final List<Box> left = new ArrayList<>();
    /** Where something is that was elsewhere before. */
    private final List<Box> entered = new ArrayList<>();

    /**
     * Nothing has moved yet.
     *
     * @param before what was placed beside less furniture, or none
     * @param furniture boxes of all the furniture
     */
    SettledPlaces(Placement before, List<Box> furniture) {
        this.before = before;
        this.furniture = furniture;
    }

    /**
     * Whether what was found out about an item holds.
     *
     * @param reach a box around all places that the item may take, leaders included
     */
    boolean holds(int item, Supplier<Box> reach) {
        List<Box> own = of(item).map(SettledPlaces::covered).orElse(List.of());
        return own.stream().noneMatch(box -> meets(box, entered) || meets(box, furniture))
                && (left.isEmpty() || isUnbeatable(item) || !meets(reach.get(), left));
    }

    private static boolean meets(Box box, List<Box> others) {
        for (Box other : others) {
            if (box.overlaps(other)) {
                return true;
            }
        }
        return false;
    }

    /** Where an item was. */
    Optional<PlacedSite> of(int item) {
        return before.found().get(item).placed();
    }

    /** Whether an item had the best of all its places. */
    boolean isUnbeatable(int item) {
        return before.found().get(item).isUnbeatable();
    }

    /** Notes where an item is now. */
    void placed(int item, Optional<PlacedSite> now) {
        Optional<PlacedSite> old = of(item);
        boolean stays =
                now.isPresent() && old.filter(it -> isSame(it, now.get())).isPresent();
        if (!stays) {
            now.ifPresent(it -> entered.addAll(covered(it)));
            old.ifPresent(it -> left.addAll(covered(it)));
        }
    }

    private static boolean isSame(PlacedSite one, PlacedSite other) {
        return one == other
                || one.symbol().equals(other.symbol())
                        && one.text().equals(other.text())
                        && one.leader().equals(other.leader());
    }

    /** Boxes around all of it, its leader included. */
    private static List<Box> covered(PlacedSite placed) {
        List<Box> covered = new ArrayList<>(placed.boxes());
        placed.leader()
                .ifPresent(line -> covered.add(new Box(
                        Math.min(line.x1(), line.x2()),
                        Math.min(line.y1(), line.y2()),
                        Math.max(Math.abs(line.x2() - line.x1()), 1e-6),
                        Math.max(Math.abs(line.y2() - line.y1()), 1e-6))));
        return covered;
    }
}
