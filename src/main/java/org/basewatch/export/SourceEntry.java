package org.basewatch.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.DateWords;
import org.basewatch.model.EventDate;
import org.basewatch.model.RatingCode;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Report;
import org.basewatch.model.Source;

/**
 * A visible report as the list of sources tells it.
 *
 * @param row its row
 * @param sourceIndex position of its source in the catalogue
 * @param who the source, and through whom the news came
 * @param code its rating code
 * @param event when it happened
 * @param published when it was published, in words, used where the date of the event is not known
 */
record SourceEntry(
        int row, int sourceIndex, String who, RatingCode code, Optional<EventDate> event, Optional<String> published) {
    static SourceEntry of(Catalogue catalogue, int row) {
        Report report = catalogue.report(row);
        Source source = catalogue.sources().get(catalogue.sourceIndex(row));
        return new SourceEntry(
                row,
                catalogue.sourceIndex(row),
                who(source, report.provenance().relay()),
                new RatingCode(catalogue.reliability(row), catalogue.credibility(row)),
                report.event(),
                report.published().map(DateWords::day));
    }

    /** The year under which the entry is listed; empty if the date of the event is not known. */
    Optional<Integer> year() {
        return event.map(date -> date.from().getYear());
    }

    /** The date where a heading already says a year. */
    String date(int yearOfHeading) {
        return event.map(date -> SheetDates.event(date, yearOfHeading))
                .orElseGet(() -> published.map(day -> "publ. " + day).orElse("date not known"));
    }

    /** The last who passed it on, if that is not the source itself: the way in full stands in the report. */
    private static String who(Source source, List<RelayStep> relay) {
        String name = source.names().english();
        List<String> others = relay.stream()
                .filter(step -> !isSame(step, source))
                .map(RelayStep::name)
                .collect(Collectors.toList());
        return others.isEmpty() || relay.isEmpty() || isSame(relay.get(relay.size() - 1), source)
                ? name
                : name + ", via " + others.get(others.size() - 1);
    }

    private static boolean isSame(RelayStep step, Source source) {
        return step.source().filter(source.id()::equals).isPresent()
                || step.name().startsWith(source.names().english())
                || source.names().english().startsWith(step.name());
    }
}
