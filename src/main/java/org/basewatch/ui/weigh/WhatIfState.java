package org.basewatch.ui.weigh;

import java.util.List;
import java.util.Optional;
import org.basewatch.model.PlaceId;

/**
 * A trial that is on, and what the map loses by it.
 *
 * @param trial what is left out, such as "without Newsweek"
 * @param rule what else is to be known of what is left out; empty if it is plain
 * @param count how many reports that takes away, in words
 * @param silent the places that fall silent
 * @param alone the reports that lose their only independent support
 * @param isWeighed whether the two lists are there; in a large set they are looked for in the background
 */
public record WhatIfState(
        String trial,
        Optional<String> rule,
        String count,
        List<Named<PlaceId>> silent,
        List<Named<Integer>> alone,
        boolean isWeighed) {
    /** Stands for the two lists as long as they are looked for. */
    static final String LOOKING = "What falls silent or loses its support is being looked for …";

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
        if (!isWeighed) {
            return head() + count + ". " + LOOKING;
        }
        return head() + count + ". "
                + (silent.isEmpty() ? "No place falls silent. " : silent.size() + " fall silent. ")
                + (alone.isEmpty()
                        ? "No report loses its only independent support."
                        : alone.size() + " lose their only independent support.");
    }
}
