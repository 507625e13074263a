package org.basewatch.ui.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.DateWords;
import org.basewatch.model.StatusEntry;

/**
 * What became of a place, as far as it was known on a day. An entry was known if one of its reports was.
 *
 * @param entries those that are shown, oldest first
 * @param later how many are left out because all their reports became known later
 * @param unplaced how many are left out because nothing says when they became known
 * @param day the day up to which things were known; empty if nothing is left out
 */
record KnownTrail(List<StatusEntry> entries, int later, int unplaced, Optional<LocalDate> day) {
    /** Copies the list. */
    KnownTrail {
        entries = List.copyOf(entries);
    }

    /** The entries of a place that were known on a day; all, if none is given. */
    static KnownTrail of(Catalogue catalogue, List<StatusEntry> all, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return new KnownTrail(all, 0, 0, day);
        }
        List<StatusEntry> known = new ArrayList<>();
        int unplaced = 0;
        for (StatusEntry entry : all) {
            int[] days = entry.reports().stream()
                    .map(catalogue::row)
                    .flatMapToInt(OptionalInt::stream)
                    .map(catalogue::knownDay)
                    .toArray();
            if (IntStream.of(days).anyMatch(from -> isBy(from, day.get()))) {
                known.add(entry);
            } else if (days.length == 0 || IntStream.of(days).anyMatch(from -> from == Catalogue.NO_DAY)) {
                unplaced++;
            }
        }
        return new KnownTrail(known, all.size() - known.size() - unplaced, unplaced, day);
    }

    /** What is left out, such as "6 later entries are not shown: not known on 4 Dec 2024."; empty if nothing. */
    Optional<String> leftOut() {
        List<String> sentences = new ArrayList<>();
        String known = day.map(DateWords::day).orElse("");
        if (later > 0) {
            sentences.add((later == 1 ? "1 later entry is" : later + " later entries are") + " not shown: not known on "
                    + known + ".");
        }
        if (unplaced > 0) {
            sentences.add((unplaced == 1 ? "1 entry is" : unplaced + " entries are")
                    + " not shown: nothing says whether " + (unplaced == 1 ? "it was" : "they were") + " known on "
                    + known
                    + ".");
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** How many entries there are, such as "7", or "1 of 7" if some are left out. */
    String count() {
        int all = entries.size() + later + unplaced;
        return all == entries.size() ? String.valueOf(all) : entries.size() + " of " + all;
    }

    private static boolean isBy(int known, LocalDate day) {
        return known != Catalogue.NO_DAY && known <= day.toEpochDay();
    }
}
