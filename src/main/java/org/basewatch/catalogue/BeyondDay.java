package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;

/**
 * How many of some reports do not count as known on a day. Of those without a day of publication nobody can say that they were
 * known by then, and nobody can say that they were not; they are counted apart.
 *
 * @param day the day
 * @param later how many were published later
 * @param notOver how many give no day of publication, and their event was not over by then
 * @param nowhere how many give no day of publication and no end of an event
 */
public record BeyondDay(LocalDate day, int later, int notOver, int nowhere) {
    /** Those of some rows; empty if all are known by the day. */
    static Optional<BeyondDay> of(Catalogue catalogue, BitSet each, LocalDate day) {
        KnownRows known = new KnownRows(catalogue, Optional.of(day));
        int all = 0;
        int nowhere = 0;
        int later = 0;
        for (int row = each.nextSetBit(0); row >= 0; row = each.nextSetBit(row + 1)) {
            if (!known.test(row)) {
                all++;
                nowhere += catalogue.knownDay(row) == Catalogue.NO_DAY ? 1 : 0;
                later += catalogue.publishedDay(row) == Catalogue.NO_DAY ? 0 : 1;
            }
        }
        BeyondDay left = new BeyondDay(day, later, all - later - nowhere, nowhere);
        return left.all() == 0 ? Optional.empty() : Optional.of(left);
    }

    /** How many there are together. */
    public int all() {
        return later + notOver + nowhere;
    }

    /**
     * A sentence, such as "2 claims are known only after 2 Dec 2024." or "3 claims do not count as known on 2 Dec 2024: 2 published
     * later, 1 that cannot be placed: no publication day, and no end of the event known."
     *
     * @param one what is counted, such as "claim"
     * @param many the same of several, such as "claims"
     */
    public String sentence(String one, String many) {
        String who = WordList.number(all()) + " " + (all() == 1 ? one : many);
        return later == all()
                ? who + (later == 1 ? " is" : " are") + " known only after " + DateWords.day(day) + "."
                : who + (all() == 1 ? " does" : " do") + " not count as known on " + DateWords.day(day) + ": "
                        + new Unpublished(notOver, nowhere).words(all()) + ".";
    }
}
