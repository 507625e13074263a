package org.basewatch.ui.weigh;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.control.Counts;

/**
 * A trial that is on, and what the map loses by it.
 *
 * @param trial what is left out, such as "without Newsweek"
 * @param rule what else is to be known of what is left out; empty if it is plain
 * @param count how many reports that takes away, in words
 * @param silent the places that fall silent of those that are shown
 * @param alone the shown reports that lose all their independent support, whether that was shown or hidden by another filter
 * @param isFiltered whether another filter, but for a day of knowledge, hides something, too
 * @param instead what is said instead of the two lists, which are looked for in the background in a large set; empty if they are there
 */
public record WhatIfState(
        String trial,
        Optional<String> rule,
        String count,
        List<Named<PlaceId>> silent,
        List<Named<Integer>> alone,
        boolean isFiltered,
        Optional<String> instead) {
    /** Stands for the two lists as long as they are looked for. */
    static final String LOOKING = "What falls silent or loses its support is being looked for …";

    /** Stands for the two lists if nobody looks for them any more. */
    static final String STOPPED =
            "What falls silent or loses its support was not looked for to the end. End the trial and begin it again to look.";

    /** The same without the two lists, and with what is said in their place. */
    WhatIfState saying(String words) {
        return new WhatIfState(trial, rule, count, List.of(), List.of(), isFiltered, Optional.of(words));
    }

    /** No place has lost all its reports. */
    static final String NONE_SILENT = "No place falls silent.";

    /** No report loses its support. */
    static final String NONE_ALONE = "No report loses all its independent support.";

    /** Copies the lists. */
    public WhatIfState {
        silent = List.copyOf(silent);
        alone = List.copyOf(alone);
    }

    /**
     * Something that can be gone to.
     *
     * @param key a place, or the row of a report
     * @param name its name
     * @param <K> what it is
     */
    public record Named<K>(K key, String name) {}

    private String head() {
        return "What if: " + trial + ". " + rule.map(words -> words + ". ").orElse("");
    }

    /** The whole in a sentence, for those who cannot see it. */
    public String spoken() {
        return head() + count + ". " + instead.orElseGet(this::lost);
    }

    /** What is lost, in figures: such as "1 place falls silent. 2 reports lose all their independent support." */
    String lost() {
        return (silent.isEmpty()
                        ? NONE_SILENT
                        : Counts.full(silent.size()) + (silent.size() == 1 ? " place " : " places ")
                                + falls().toLowerCase(Locale.ROOT) + ".")
                + " "
                + (alone.isEmpty()
                        ? NONE_ALONE
                        : Counts.reports(alone.size()) + " " + loses().toLowerCase(Locale.ROOT) + ".");
    }

    String falls() {
        return silent.size() == 1 ? "Falls silent" : "Fall silent";
    }

    String loses() {
        return alone.size() == 1 ? "Loses all its independent support" : "Lose all their independent support";
    }
}
