package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2025-01-12, '12 Jan 2025, 22 months before today'",
        "2026-11-22, '22 Nov 2026, 1 day before today'",
        "2026-09-24, '24 Sep 2026, 60 days before today'",
        "2026-09-20, '20 Sep 2026, 2 months before today'",
        "2015-09-01, '1 Sep 2015, 11 years before today'",
        "2026-11-23, '23 Nov 2026, today'"
    })
    void saysHowLongAgo(LocalDate published, String words) {
        LastReport last = LastReport.of(DatedSet.of(published), 0, Optional.empty(), TODAY)
                .orElseThrow();

        assertThat(last.words()).isEqualTo(words);
        assertThat(last.silence().isPresent()).isEqualTo(published.isBefore(TODAY));
    }

    @Test
    void countsFromTheDayThatIsShown() {
        Catalogue set = DatedSet.of(LocalDate.of(2024, 12, 10));

        assertThat(LastReport.of(set, 0, Optional.of(LocalDate.of(2024, 12, 16)), TODAY)
                        .orElseThrow()
                        .words())
                .isEqualTo("10 Dec 2024, 6 days before the day shown");
        assertThat(LastReport.of(set, 0, Optional.of(LocalDate.of(2024, 12, 9)), TODAY))
                .isEmpty();
        assertThat(LastReport.of(set, 1, Optional.empty(), TODAY)).isEmpty();
    }
}
