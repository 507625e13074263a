package org.basewatch.ui.main;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterPart;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.ui.control.Counts;

/**
 * What the rail of a folded panel says of something that is in force in it.
 *
 * @param words a few words, for the rail itself
 * @param whole all of it in a sentence, for who points at the words or hears them
 */
record RailNote(String words, String whole) {
    /** A trial says so over the map. */
    private static final Set<FilterPart> SAID_HERE = EnumSet.complementOf(EnumSet.of(FilterPart.WHAT_IF));

    /** What is in force in the filter: parts of it that are not as in the beginning, and letters in place of the set's. */
    static List<RailNote> ofFilter(Catalogue catalogue, FilterResult result) {
        List<RailNote> notes = new ArrayList<>();
        List<FilterPart> used = SAID_HERE.stream()
                .filter(part -> part.isUsedBy(result.criteria()))
                .toList();
        if (!used.isEmpty()) {
            notes.add(new RailNote(
                    used.size() + (used.size() == 1 ? " filter on" : " filters on"),
                    "Filtered by " + used.stream().map(FilterPart::word).collect(Collectors.joining(", ")) + ": "
                            + Counts.full(result.visible().count()) + " of "
                            + Counts.reports(result.counts().total()) + " shown."));
        }
        int sources = catalogue.ownLetters().size();
        if (sources > 0) {
            String words = "Your letters in use: " + sources + (sources == 1 ? " source" : " sources");
            notes.add(new RailNote(words, words + "."));
        }
        return notes;
    }
}
