package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @Test
    void readsEveryDayLikeTheLibrary() {
        Dates dates = new Dates();
        for (LocalDate day = LocalDate.of(1999, 12, 1); day.getYear() < 2005; day = day.plusDays(1)) {
            assertThat(dates.parse(day.toString())).hasValue(day);
        }
        assertThat(dates.parse("2024-02-29")).hasValue(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-12",
                "2024-12-8",
                "2024-02-30",
                "2023-02-29",
                "1900-02-29",
                "2024-00-10",
                "2024-13-10",
                "2024-12-00",
                "2024-12-32",
                "08-12-2024",
                "2024/12/08",
                "2024-12-08T00:00",
                " 2024-12-08",
                "٢٠٢٤-١٢-٠٨",
                "-024-12-08",
                "2024-1a-08"
            })
    void refusesWhatIsNoDay(String text) {
        assertThat(new Dates().parse(text)).isEmpty();
    }
}
