package org.basewatch.map;

import java.util.List;
import java.util.stream.Stream;
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

        /** The words of all wordings; some are in more than one. */
        List<Measured> all() {
            return Stream.of(full, brief, bare).flatMap(List::stream).toList();
        }

        /**
         * More words than some, from most to fewest: as many as in a crowd, so that signs are alike; a name is not given for a count.
         *
         * @param isSelected whether there is to be as much as where there is room for everything
         */
        List<Measured> richer(SignBlock now, boolean isSelected) {
            return (isSelected ? Stream.concat(full.stream(), brief.stream()) : brief.stream())
                    .takeWhile(it -> !it.block().hasSameParts(now))
                    .filter(it -> !it.block().title().isEmpty() || now.title().isEmpty())
                    .toList();
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
