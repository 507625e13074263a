package org.basewatch.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.basewatch.map.ItemPlace.Lack;
import org.basewatch.model.Basis;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;

/**
 * Draws each spot that found no free place together with the nearest other spot, so that its reports are counted there. Named
 * places and the selected spot keep a sign of their own.
 */
final class SpotJoining {
    /** Beginning of the keys of spots that were joined here and were no cluster before. */
    private static final String JOINED = SpotCluster.KEY_PREFIX + "joined:";

    private final Placement crowded;
    private final Optional<String> selected;
    private final MapProjection projection;
    private final SiteStyle style;
    private final double near;

    /**
     * Prepares to join the homeless spots of a placement, and those below furniture where one that is seen is near.
     *
     * @param near how near, in metres of the map
     */
    SpotJoining(Placement crowded, Optional<String> selected, MapProjection projection, SiteStyle style, double near) {
        this.crowded = crowded;
        this.selected = selected;
        this.projection = projection;
        this.style = style;
        this.near = near;
    }

    /** The items of the placement with fewer spots; the same ones where there is none to join. */
    List<LayoutItem> items() {
        List<LayoutItem> items = crowded.items();
        List<LayoutItem> result = new ArrayList<>(items);
        Set<Integer> gone = new HashSet<>();
        Map<Integer, LayoutItem> grown = new HashMap<>();
        BitSet below = crowded.lacking(Lack.SIGHT);
        BitSet crowd = crowded.lacking(Lack.SIGN);
        crowd.or(below);
        crowd.stream()
                .filter(at -> isSpot(items.get(at)) && !grown.containsKey(at))
                .forEach(at -> nearest(at, below.get(at) ? near : Double.POSITIVE_INFINITY, gone)
                        .ifPresent(other -> {
                            grown.put(other, joined(grown.getOrDefault(other, items.get(other)), items.get(at)));
                            gone.add(at);
                        }));
        grown.forEach(result::set);
        List<Integer> last = new ArrayList<>(gone);
        last.sort(Comparator.reverseOrder());
        last.forEach(at -> result.remove((int) at));
        return result;
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
            double distance = apart(items.get(other), items.get(at));
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

    private static double apart(LayoutItem one, LayoutItem other) {
        return Math.hypot(
                one.anchor().x() - other.anchor().x(),
                one.anchor().y() - other.anchor().y());
    }

    /** Stands where more reports are. */
    private LayoutItem joined(LayoutItem one, LayoutItem other) {
        boolean isFirst = one.site().tally().total() >= other.site().tally().total();
        LayoutItem larger = isFirst ? one : other;
        LayoutItem smaller = isFirst ? other : one;
        double radius = Math.max(radius(larger), apart(larger, smaller) + radius(smaller));
        GeoPoint point = projection.unproject(larger.anchor());
        String key = larger.site().key();
        MapSite site = new MapSite(
                key.startsWith(SpotCluster.KEY_PREFIX) ? key : JOINED + key,
                PlaceKind.OTHER,
                "",
                Optional.empty(),
                new Location.Approximate(point, radius, Basis.INFERENCE, Optional.of("several spots drawn together")),
                sum(one.site().tally(), other.site().tally()),
                List.of());
        return LayoutItem.of(site, projection, style, larger.side()).orElseThrow();
    }

    private static double radius(LayoutItem item) {
        return item.site().location() instanceof Location.Approximate near ? near.radiusMetres() : 1;
    }

    private static RatingTally sum(RatingTally one, RatingTally other) {
        Reliability[] letters = Reliability.values();
        int[] counts = new int[letters.length];
        for (Reliability letter : letters) {
            counts[letter.ordinal()] = one.count(letter) + other.count(letter);
        }
        return RatingTally.of(counts, Optional.empty());
    }
}
