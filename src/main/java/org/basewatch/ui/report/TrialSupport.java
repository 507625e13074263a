package org.basewatch.ui.report;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.WhatIf;
import org.basewatch.weighing.Independence;
import org.basewatch.weighing.Verdict;

/** What a trial leaves of the independent origins that agree with an opened report. */
final class TrialSupport {
    private TrialSupport() {}

    /** A sentence after that on independence, with the space before it; "" where the trial takes none of the origins away. */
    static String words(KnownRows known, int row, Optional<WhatIf> trial) {
        int before = origins(Independence.of(known.catalogue(), row, known));
        if (trial.isEmpty() || before == 0) {
            return "";
        }
        int left = origins(Independence.of(known.catalogue(), row, left(known, row, trial)));
        if (left == before) {
            return "";
        }
        if (before == 1) {
            return " The trial leaves it out.";
        }
        return left == 0
                ? " The trial leaves all of them out."
                : " The trial leaves " + left + " of them" + (left == 1 ? "." : ", however they hang together.");
    }

    /** What is there in the trial, whatever another filter hides: that is no less a support. */
    private static RowSet left(KnownRows known, int row, Optional<WhatIf> trial) {
        // With a report that was itself not known on the day, the finding is that over the whole set.
        Optional<LocalDate> day = known.day().filter(by -> known.test(row));
        return RowFilter.visible(
                known.catalogue(), FilterCriteria.all().withWhatIf(trial).withAsOf(day));
    }

    private static int origins(Verdict verdict) {
        return verdict instanceof Verdict.Independent independent
                ? independent.groups().size()
                : 0;
    }
}
