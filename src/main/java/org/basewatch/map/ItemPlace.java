package org.basewatch.map;

import java.util.Optional;
import org.basewatch.map.Occupancy.Strictness;

/**
 * What was found for one item.
 *
 * @param placed its place, if it is seen
 * @param freedom in which sense the place is free; empty where none was, or where it was not asked
 * @param isUnbeatable whether it is the best of all its places, whatever else moves away
 * @param lack what it had no room for
 */
record ItemPlace(Optional<PlacedSite> placed, Optional<Strictness> freedom, boolean isUnbeatable, Lack lack) {
    /** What has no room. */
    enum Lack {
        /** There is room for everything. */
        NOTHING,
        /** For the words of a place or an area, or only far away. */
        WORDS,
        /** For the sign, which lies on others. */
        SIGN,
        /** For the sign, which lies below furniture alone. */
        SIGHT
    }

    /** Something that is not seen, or that is not asked about. */
    static ItemPlace of(Optional<PlacedSite> placed) {
        return new ItemPlace(placed, Optional.empty(), false, Lack.NOTHING);
    }

    /** Whether its sign lies on others, or below furniture. */
    boolean isHomeless() {
        return lack == Lack.SIGN || lack == Lack.SIGHT;
    }

    /** The same found elsewhere, or with other words. */
    ItemPlace at(PlacedSite other) {
        return new ItemPlace(Optional.of(other), freedom, isUnbeatable, lack);
    }
}
