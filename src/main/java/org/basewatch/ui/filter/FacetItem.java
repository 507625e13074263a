package org.basewatch.ui.filter;

import java.util.Optional;
import org.basewatch.model.Reliability;
import org.basewatch.ui.control.Counts;

/**
 * One switch of a facet.
 *
 * @param key what is switched
 * @param label its name
 * @param caution a word of caution beside the name, such as "position not confirmed"
 * @param letter the letter of a source
 * @param count how many reports it leaves, or would add, with everything else as it is
 * @param shown whether it is on
 * @param <K> what is switched
 */
public record FacetItem<K>(
        K key, String label, Optional<String> caution, Optional<Reliability> letter, int count, boolean shown) {
    /** The switch in words, for those who cannot see it. */
    public String spoken() {
        return label + letter.map(l -> ", source rated " + l).orElse("")
                + caution.map(text -> ", " + text).orElse("")
                + ": " + Counts.reports(count)
                + (shown ? ", shown" : ", not shown");
    }
}
