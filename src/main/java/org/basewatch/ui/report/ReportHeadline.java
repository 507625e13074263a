package org.basewatch.ui.report;

import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.basewatch.search.Passage;
import org.basewatch.search.SearchedPart;
import org.basewatch.weighing.Independence;

/**
 * What the list says of one report.
 *
 * @param row its row
 * @param code letter of the source and figure of the report
 * @param title its title
 * @param date when it happened, with how sure that is
 * @param source who reported it
 * @param kind what sort of information it is
 * @param status the status that the source itself gives
 * @param challenge why its 1 is challenged, if it is
 * @param replaced the letter of the set, where the user's own stands in its place
 */
public record ReportHeadline(
        int row,
        RatingCode code,
        String title,
        String date,
        String source,
        String kind,
        Optional<String> status,
        Optional<String> challenge,
        Optional<Reliability> replaced) {
    /** The headline of the report in a row, whenever things were known. */
    public static ReportHeadline of(Catalogue catalogue, int row) {
        return of(catalogue, row, new KnownRows(catalogue, Optional.empty()));
    }

    /** The headline of the report in a row; its 1 is looked at as far as things were known on a day. */
    public static ReportHeadline of(Catalogue catalogue, int row, KnownRows known) {
        Report report = catalogue.report(row);
        return new ReportHeadline(
                row,
                new RatingCode(catalogue.reliability(row), catalogue.credibility(row)),
                report.title(),
                EventWords.of(report.event()),
                catalogue.sources().get(catalogue.sourceIndex(row)).names().english(),
                report.kind().label(),
                report.status(),
                Independence.challenge(catalogue, row, known),
                Optional.ofNullable(
                        catalogue.ownLetters().get(report.provenance().source())));
    }

    /** The line that tells who says it, with the status that the source itself gives. */
    List<Passage> from() {
        Passage name = Passage.of(SearchedPart.SOURCE, source);
        return status.map(text -> List.of(name, Passage.of(SearchedPart.WORDS, " · " + text)))
                .orElseGet(() -> List.of(name));
    }

    /** The same in one sentence, for those who cannot see it. */
    public String spoken() {
        return code + ", source " + code.reliability().meaning() + ", information "
                + code.credibility().meaning() + ". " + title + ". " + date + ". " + source + ", " + kind
                + status.map(text -> ". Status by the source: " + text).orElse("") + "."
                + challenge.map(why -> " The 1 is challenged. " + why).orElse("")
                + replaced.map(letter -> " Letter chosen by you; the set says " + letter + ".")
                        .orElse("");
    }
}
