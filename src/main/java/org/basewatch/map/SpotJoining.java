package org.basewatch.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.basewatch.map.ItemPlace.Lack;

/**
 * Draws each spot that found no free place together with the nearest other spot, so that its reports are counted there. Named
 * places and the selected spot keep a sign of their own.
 */
final class SpotJoining {
    private final Placement crowded;
    private final Optional<String> selected;
    private final JoinedSpot joined;
    private final double near;

    /**
     * Prepares to join the homeless spots of a placement, and those below furniture where one that is seen is near.
     *
     * @param joined makes one of two
     * @param near how near, in metres of the map
     */
    SpotJoining(Placement crowded, Optional<String> selected, JoinedSpot joined, double near) {
        this.crowded = crowded;
        this.selected = selected;
        this.joined = joined;
        this.near = near;
    }

    /** Which spots are to be drawn with which others; none where all have a place. */
    List<SpotJoin> joins() {
        List<LayoutItem> items = crowded.items();
        Map<Integer, LayoutItem> grown = new HashMap<>();
        Set<Integer> gone = new HashSet<>();
        List<SpotJoin> joins = new ArrayList<>();
        BitSet below = crowded.lacking(Lack.SIGHT);
        BitSet crowd = crowded.lacking(Lack.SIGN);
        crowd.or(below);
        crowd.stream()
                .filter(at -> isSpot(items.get(at)) && !grown.containsKey(at))
                .forEach(at -> nearest(at, below.get(at) ? near : Double.POSITIVE_INFINITY, gone)
                        .ifPresent(other -> {
                            LayoutItem into = grown.getOrDefault(other, items.get(other));
                            joins.add(new SpotJoin(
                                    items.get(at).site().key(), into.site().key()));
                            grown.put(other, joined.of(into, items.get(at)));
                            gone.add(at);
                        }));
        return joins;
    }

    private boolean isSpot(LayoutItem item) {
        boolean spot = item.form() == SymbolForm.CLUSTER || item.form() == SymbolForm.MARK;
        return spot && selected.filter(item.site().key()::equals).isEmpty();
    }

    private Optional<Integer> nearest(int at, double within, Set<Integer> gone) {
        List<LayoutItem> items = crowded.items();
        Optional<Integer> nearest = Optional.empty();
        double least = within;
        for (int other = 0; other < items.size(); other++) {
            double distance = JoinedSpot.apart(items.get(other), items.get(at));
            boolean serves = other != at && isSpot(items.get(other)) && isSeen(other) && !gone.contains(other);
            if (serves && distance < least) {
                nearest = Optional.of(other);
                least = distance;
            }
        }
        return nearest;
    }

    private boolean isSeen(int at) {
        ItemPlace found = crowded.found().get(at);
        return found.freedom().isPresent() || found.lack() == Lack.SIGN;
    }
}
