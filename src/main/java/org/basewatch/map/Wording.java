package org.basewatch.map;

import java.util.List;
import org.basewatch.map.LayoutItem.Measured;

/** How much is written beside signs. A view in which something has no room is placed again with fewer words. */
enum Wording {
    /** Names in all languages, count and rating. */
    FULL,
    /** One name, with count and rating where there is room for them. */
    BRIEF,
    /** One name beside a place, nothing beside a spot. */
    BARE;

    /**
     * The words beside one sign, each from most to fewest.
     *
     * @param full where there is room for everything
     * @param brief in a crowd
     * @param bare where nothing else helps
     */
    record Choice(List<Measured> full, List<Measured> brief, List<Measured> bare) {
        Choice {
            full = List.copyOf(full);
            brief = List.copyOf(brief);
            bare = List.copyOf(bare);
        }

        /** Words that are the same in any crowd. */
        static Choice always(List<Measured> blocks) {
            return new Choice(blocks, blocks, blocks);
        }

        /** The words of one wording. */
        List<Measured> in(Wording wording) {
            return switch (wording) {
                case FULL -> full;
                case BRIEF -> brief;
                case BARE -> bare;
            };
        }
    }
}
