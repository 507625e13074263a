package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.basewatch.model.RatingTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterSharesTest {
    private static final SiteMeasures.Row ROW =
            SampleScene.style(MapTheme.LIGHT).measures().row();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 0 0 0 0 0   | A13",
                "0 0 0 0 0 9   | F13",
                "199 0 0 0 1 0 | A33 E9",
                "1 0 0 0 199 0 | A9 E33",
                "5 5 0 0 0 0   | A21 B21",
                "0 36 0 0 0 1  | B33 F11",
                "1 1 1 1 199 1 | A9 B9 C9 D9 E30 F11",
                "7 7 7 7 7 7   | A15 B12 C12 D12 E12 F14",
            })
    void theWiderTheMoreReports(String counts, String cells) {
        assertThat(words(tally(counts))).isEqualTo(cells);
    }

    @Test
    void moreReportsNeverHaveANarrowerCellAndEveryLetterHasOne() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            int[] counts = random.ints(6, 0, 1 + random.nextInt(1000)).toArray();
            counts[random.nextInt(6)]++;
            LetterShares shares = LetterShares.of(RatingTally.of(counts, Optional.empty()), ROW);
            assertThat(LetterShares.width(shares.judged()) + LetterShares.width(shares.unjudged()))
                    .isEqualTo(LetterShares.width(RatingTally.of(counts, Optional.empty()), ROW));
            double[] widths = new double[6];
            Stream.concat(shares.judged().stream(), shares.unjudged().stream())
                    .forEach(cell -> widths[cell.letter().ordinal()] = cell.width());
            for (int one = 0; one < 6; one++) {
                assertThat(widths[one] > 0).as(Arrays.toString(counts)).isEqualTo(counts[one] > 0);
                for (int other = 0; other < 6; other++) {
                    boolean isBoth = Math.min(counts[one], counts[other]) > 0;
                    if (isBoth && counts[one] > counts[other] && other < 5) {
                        assertThat(widths[one]).as(Arrays.toString(counts)).isGreaterThanOrEqualTo(widths[other]);
                    }
                }
            }
        }
    }

    private static RatingTally tally(String counts) {
        return RatingTally.of(
                Arrays.stream(counts.trim().split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray(),
                Optional.empty());
    }

    private static String words(RatingTally tally) {
        LetterShares shares = LetterShares.of(tally, ROW);
        return String.join(
                " ",
                Stream.concat(shares.judged().stream(), shares.unjudged().stream())
                        .map(cell -> cell.letter().name() + Math.round(cell.width()))
                        .toList());
    }
}
