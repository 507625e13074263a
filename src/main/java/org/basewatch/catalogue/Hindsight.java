package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.model.Report;

/**
 * Whether letters and figures may rest on what came out after a day of knowledge: what is shown is what was known on that day, but who
 * rated it may have known more. Any thread.
 */
public final class Hindsight {
    private Hindsight() {}

    /** The day, if the letter or the figure of some of the rows was given after it; empty if not, or if no day is set. */
    public static Optional<LocalDate> of(Catalogue catalogue, RowSet rows, Optional<LocalDate> asOf) {
        return asOf.filter(day -> rows.stream()
                .anyMatch(row -> hasLaterLetter(catalogue, row, day) || hasLaterFigure(catalogue, row, day)));
    }

    private static boolean hasLaterLetter(Catalogue catalogue, int row, LocalDate day) {
        return catalogue
                .sources()
                .get(catalogue.sourceIndex(row))
                .rating()
                .date()
                .isAfter(day);
    }

    private static boolean hasLaterFigure(Catalogue catalogue, int row, LocalDate day) {
        Report report = catalogue.report(row);
        return report.rating().date().isAfter(day);
    }

    /** What it means, such as "Letters, figures and notes may rest on what came out after 14 Dec 2024." */
    public static String sentence(LocalDate day) {
        return "Letters, figures and notes may rest on what came out after " + DateWords.day(day) + ".";
    }
}
