package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What of a layout without furniture holds beside furniture as well. A place that was the best one stays the best where no furniture
 * is on it and nothing near has moved: furniture only takes places away. So what is found is exactly what placing everything anew
 * would find. Not for several threads; one is made for each layout.
 */
final class SettledPlaces {
    private final List<Optional<PlacedSite>> before;
    private final List<Box> furniture;
    private final List<Box> moved = new ArrayList<>();

    /**
     * Nothing has moved yet.
     *
     * @param before for each item its place without furniture, if it has one
     * @param furniture boxes of the furniture
     */
    SettledPlaces(List<Optional<PlacedSite>> before, List<Box> furniture) {
        this.before = before;
        this.furniture = furniture;
    }

    /**
     * Whether what was found out about an item holds.
     *
     * @param reach a box around all places that the item may take, leaders included
     */
    boolean holds(int item, Box reach) {
        return moved.stream().noneMatch(reach::overlaps)
                && before.get(item).stream()
                        .flatMap(placed -> placed.boxes().stream())
                        .noneMatch(box -> furniture.stream().anyMatch(box::overlaps));
    }

    /** Where an item was. */
    Optional<PlacedSite> of(int item) {
        return before.get(item);
    }

    /** Notes where an item is now. */
    void placed(int item, Optional<PlacedSite> now) {
        boolean stays = now.isPresent()
                && before.get(item).filter(old -> isSame(old, now.get())).isPresent();
        if (!stays) {
            now.ifPresent(this::note);
            before.get(item).ifPresent(this::note);
        }
    }

    private static boolean isSame(PlacedSite one, PlacedSite other) {
        return one == other
                || one.symbol().equals(other.symbol())
                        && one.text().equals(other.text())
                        && one.leader().equals(other.leader());
    }

    private void note(PlacedSite placed) {
        moved.addAll(placed.boxes());
        placed.leader()
                .ifPresent(line -> moved.add(new Box(
                        Math.min(line.x1(), line.x2()),
                        Math.min(line.y1(), line.y2()),
                        Math.max(Math.abs(line.x2() - line.x1()), 1e-6),
                        Math.max(Math.abs(line.y2() - line.y1()), 1e-6))));
    }
}
