package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EventDaysTest {
    @Test
    void allIsEveryDayAndTheUndatedAndNothingLess() {
        LocalDate day = LocalDate.of(2024, 12, 8);
        assertThat(EventDays.all().isAll()).isTrue();
        assertThat(EventDays.all().withUndated(false).isAll()).isFalse();
        assertThat(EventDays.between(day, day).isAll()).isFalse();
        for (EventDays days : new EventDays[] {
            EventDays.all(), EventDays.all().withUndated(false), EventDays.between(day, day.plusDays(1))
        }) {
            assertThat(days.isAll()).isEqualTo(days.equals(EventDays.all()));
        }
    }
}
