package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.model.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownDayTest {
    @ParameterizedTest
    @CsvSource({
        // first, last, precision, published, known by the end of
        "2024-12-08, 2024-12-08, DAY, 2024-12-10, 2024-12-10",
        "2024-12-08, 2024-12-08, OPEN_ENDED, 2024-12-10, 2024-12-10",
        "2024-12-08, 2024-12-20, INTERVAL, 2024-12-10, 2024-12-10",
        "2024-12-08, 2024-12-08, DAY, , 2024-12-08",
        "2024-12-07, 2024-12-09, ABOUT, , 2024-12-09",
        "2024-12-01, 2024-12-03, INTERVAL, , 2024-12-03",
        "2024-12-09, 2024-12-09, NOT_AFTER, , 2024-12-09",
        "2024-12-01, 2024-12-31, MONTH, , 2024-12-31",
        "2024-02-01, 2024-02-01, MONTH, , 2024-02-29",
        "2023-02-28, 2023-02-28, MONTH, , 2023-02-28",
        "2015-09-01, 2015-09-01, OPEN_ENDED, , ",
        "2015-09-01, 2015-09-30, OPEN_ENDED, , ",
        ", , , 2024-12-10, 2024-12-10",
        ", , , , "
    })
    void aReportIsKnownByItsPublicationOrWhenItsEventIsOver(
            LocalDate first, LocalDate last, EventDate.Precision precision, LocalDate published, LocalDate known) {
        Optional<EventDate> event = Optional.ofNullable(first).map(day -> DatedSet.event(day, last, precision));
        Catalogue catalogue =
                new DatedSet().of("r1", event, Optional.ofNullable(published)).build();

        int day = known == null ? Catalogue.NO_DAY : (int) known.toEpochDay();
        assertThat(catalogue.knownDay(0)).isEqualTo(day);
        assertThat(new PlainCatalogue(catalogue).knownDay(0)).isEqualTo(day);
        assertThat(catalogue.publishedDay(0))
                .isEqualTo(published == null ? Catalogue.NO_DAY : (int) published.toEpochDay());
        if (known != null) {
            assertThat(shown(catalogue, known.minusDays(1))).isZero();
            assertThat(shown(catalogue, known)).isEqualTo(1);
        }
        assertThat(shown(catalogue, LocalDate.MAX)).isEqualTo(known == null ? 0 : 1);
    }

    @Test
    void withoutADayNothingIsLeftOut() {
        assertThat(RowFilter.visible(KnownSet.CATALOGUE, FilterCriteria.all()).count())
                .isEqualTo(KnownSet.CATALOGUE.size());
    }

    private static int shown(Catalogue catalogue, LocalDate day) {
        return RowFilter.visible(catalogue, FilterCriteria.all().withAsOf(Optional.of(day)))
                .count();
    }
}
