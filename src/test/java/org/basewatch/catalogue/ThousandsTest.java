package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThousandsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 7, 999, 1_000, 99_999, 100_000, 999_999, 1_000_000, -1, -999, -1_000, -100_000})
    void areWhatAFormatWouldWrite(int number) {
        assertThat(Thousands.apart(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
    }

    @Test
    void soAreAnyNumbersAndTheEndsOfTheRange() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            int number = random.nextInt() >> random.nextInt(32);
            assertThat(Thousands.apart(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
        }
        assertThat(Thousands.apart(Integer.MIN_VALUE)).isEqualTo("-2,147,483,648");
        assertThat(Thousands.apart(Integer.MAX_VALUE)).isEqualTo("2,147,483,647");
    }
}
