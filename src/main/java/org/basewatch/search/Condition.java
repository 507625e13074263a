package org.basewatch.search;

import java.util.List;
import java.util.Set;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.model.ReportKind;

/** One thing that a query asks of a report. */
sealed interface Condition {
    /**
     * Neighbouring words in the text, or in a name of its source or of one of its places; or its whole id.
     *
     * @param whole what was typed, in lower case, as it could be an id
     * @param words the folded words
     * @param open whether the last may be the beginning of a word
     * @param quoted whether it stood in quotes, so that it is no part of a longer run
     */
    record InText(String whole, List<String> words, boolean open, boolean quoted) implements Condition {}

    /** The same in a name of its source. */
    record InSource(List<String> words, boolean open) implements Condition {}

    /** The same in a name of one of its places. */
    record InPlace(List<String> words, boolean open) implements Condition {}

    /** The same in the title or the id of its origin. */
    record InOrigin(List<String> words, boolean open) implements Condition {}

    /** How its id begins. */
    record IdBegins(String beginning) implements Condition {}

    /** Its kind is one of these. */
    record OfKind(Set<ReportKind> kinds) implements Condition {}

    /** Its code is one of these. */
    record Coded(RatingMask codes) implements Condition {}

    /** The day of its event lies there. */
    record Happened(EventDays days) implements Condition {}
}
