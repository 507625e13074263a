package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.model.EventDate.Precision;
import org.basewatch.model.Report;
import org.junit.jupiter.api.Test;

class OneSidedEventsTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void countsThoseThatNameADayAsAnEnd() throws Exception {
        Catalogue catalogue = BundledReports.read(new JsonCatalogueReader()).catalogue();
        RowSet all = RowSet.all(catalogue.size());
        int such = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            such += OneSidedEvents.count(catalogue, all, day, day).orElseThrow();
        }
        long expected = all.stream()
                .mapToObj(catalogue::report)
                .map(Report::event)
                .flatMap(event -> event.stream())
                .filter(event -> event.precision() == Precision.NOT_AFTER || event.precision() == Precision.OPEN_ENDED)
                .filter(event -> event.from().equals(event.to()))
                .count();

        assertThat(expected).isPositive();
        assertThat(such).isEqualTo((int) expected);
        assertThat(OneSidedEvents.count(catalogue, all, FIRST, LAST)).hasValue((int) expected);
        assertThat(OneSidedEvents.count(catalogue, RowSet.none(), FIRST, LAST)).hasValue(0);
    }

    @Test
    void ofTooManyItTellsNothing() {
        Catalogue catalogue = SampleSets.large(5_000, 1);
        assertThat(OneSidedEvents.count(catalogue, RowSet.all(5_000), LocalDate.MIN, LocalDate.MAX))
                .isEmpty();
    }
}
