package org.basewatch.map;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.basewatch.map.Occupancy.Strictness;

/**
 * Looks for the best place that is free in the strictest sense in which any is; each place is looked at once. What it bars before a
 * place is made could not be the best any more: so it only saves time. Not for several threads; for one item.
 */
final class PlaceSearch implements SymbolPlaces.Test {
    private final Occupancy occupancy;
    private final double ownX;
    private final double ownY;
    private final Map<Strictness, PlacedSite> best = new EnumMap<>(Strictness.class);
    private int tried;
    /** Whether all that would still be better is a place that is free in the strictest sense of all. */
    private boolean hasNextBest;
    /** Whether a place that lies on leaders would not be better any more. */
    private boolean hasLeast;

    /** A search for what has its true point at (ownX, ownY). */
    PlaceSearch(Occupancy occupancy, double ownX, double ownY) {
        this.occupancy = occupancy;
        this.ownX = ownX;
        this.ownY = ownY;
    }

    @Override
    public boolean bars(double minX, double minY, double maxX, double maxY) {
        return occupancy.bars(minX, minY, maxX, maxY)
                || hasLeast && occupancy.meetsLeader(minX, minY, maxX, maxY)
                || hasNextBest && occupancy.coversPoint(minX, minY, maxX, maxY, ownX, ownY);
    }

    @Override
    public boolean barsLeader(double x1, double y1, double x2, double y2) {
        return hasNextBest && occupancy.passesPoint(x1, y1, x2, y2) || hasLeast && occupancy.crosses(x1, y1, x2, y2);
    }

    @Override
    public boolean hasFound() {
        return hasLeast;
    }

    @Override
    public boolean passes(PlacedSite placed) {
        tried++;
        occupancy.strictest(placed, hasNextBest).ifPresent(free -> best.putIfAbsent(free, placed));
        hasNextBest = best.containsKey(Strictness.LINES);
        hasLeast = !best.isEmpty();
        return best.containsKey(Strictness.ALL);
    }

    /** Whether the first place that was tried is free in the strictest sense. */
    boolean isFirstBest() {
        return tried == 1 && best.containsKey(Strictness.ALL);
    }

    /** In which sense the best place is free; empty if none is. */
    Optional<Strictness> freedom() {
        return best.keySet().stream().findFirst();
    }

    /** The best place of those that were tried; empty if none is free. */
    Optional<PlacedSite> best() {
        return best.values().stream().findFirst();
    }
}
