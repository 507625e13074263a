package org.basewatch.ui.report;

import java.util.List;
import org.basewatch.search.Passage;

/**
 * One line of what is known of a report.
 *
 * @param label what the line tells, such as "Reached us by"
 * @param passages the words, with what of them is searched
 */
public record DetailLine(String label, List<Passage> passages) {
    /** Copies the list. */
    public DetailLine {
        passages = List.copyOf(passages);
    }

    /** A line that is not searched. */
    public DetailLine(String label, String text) {
        this(label, List.of(Passage.unsearched(text)));
    }

    /** The words. */
    public String text() {
        return Passage.text(passages);
    }
}
