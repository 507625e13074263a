package org.basewatch.ui.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.weighing.OwnLetters;

/**
 * A judgement in the history of a source, with what keeps it from being in force.
 *
 * @param entry the judgement
 * @param notInForce why the source does not count with this letter; empty if it does, or if the entry only takes back
 */
public record GivenLetter(OwnLetters.Entry entry, Optional<String> notInForce) {
    /**
     * The history of a source.
     *
     * @param entries its judgements, oldest first
     * @param isUsed whether the user's letters are switched on
     */
    static List<GivenLetter> of(List<OwnLetters.Entry> entries, boolean isUsed) {
        List<GivenLetter> history = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            OwnLetters.Entry entry = entries.get(at);
            Optional<String> why = entry.isTakenBack() ? Optional.empty() : why(entries, at, isUsed);
            history.add(new GivenLetter(entry, why));
        }
        return history;
    }

    private static Optional<String> why(List<OwnLetters.Entry> entries, int at, boolean isUsed) {
        if (at + 1 < entries.size()) {
            return Optional.of(
                    entries.get(at + 1).isTakenBack()
                            ? "Not in force: it was taken back."
                            : "Not in force: a later letter stands below.");
        }
        return isUsed
                ? Optional.empty()
                : Optional.of("Not in force: \"Use my letters\" over the filter is switched off.");
    }
}
