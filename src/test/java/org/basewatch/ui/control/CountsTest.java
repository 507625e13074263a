package org.basewatch.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
    @Test
    void oneReportIsNotReports() {
        assertThat(Counts.reports(1)).isEqualTo("1 report");
        assertThat(Counts.reports(0)).isEqualTo("0 reports");
        assertThat(Counts.reports(12_040)).isEqualTo("12,040 reports");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "999,999", "1000,1.0k", "1999,1.9k", "9999,9.9k", "10000,10k", "99999,99k", "3000000,3M"})
    void briefFitsFourCharactersAndNeverRoundsUp(int count, String words) {
        assertThat(Counts.brief(count)).isEqualTo(words).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void arabicIsKnownByItsScript() {
        assertThat(Scripts.isArabic("قاعدة")).isTrue();
        assertThat(Scripts.isArabic("База Base")).isFalse();
    }
}
