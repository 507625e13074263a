package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.basewatch.model.EventDate;
import org.basewatch.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The histogram against a slow and obvious one that looks at the reports themselves. */
class EventHistogramTest {
    @Test
    void countsWhatTheObviousOneCounts() {
        for (int seed = 0; seed < 120; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            Random random = new Random(seed);
            FilterCriteria criteria = SampleSets.criteria(catalogue, random);
            LocalDate first = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(900));
            LocalDate last = first.plusDays(random.nextInt(500));
            BinUnit unit = BinUnit.values()[random.nextInt(4)];

            RowSet anyDay = RowFilter.visible(catalogue, FilterPart.EVENTS.lift(criteria));
            EventHistogram histogram = new EventBars(catalogue, unit.bins(first, last)).of(anyDay);

            int[] passing = anyDay.toArray();
            for (int bar = 0; bar < histogram.size(); bar++) {
                for (RatingClass of : RatingClass.values()) {
                    assertThat(histogram.count(bar, of)).isEqualTo(slow(catalogue, passing, histogram, bar, of));
                }
            }
            checkRest(catalogue, passing, histogram);
        }
    }

    /** From the second time on, those that do not pass are counted where they are fewer. */
    @Test
    void barsThatAreAskedAgainAreThoseOfNewOnes() {
        for (int seed = 0; seed < 60; seed++) {
            Catalogue catalogue = seed < 50 ? SampleSets.small(seed) : SampleSets.large((1 << 15) + seed, seed);
            Random random = new Random(seed);
            int[] bins = BinUnit.values()[random.nextInt(4)].bins(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 6, 1));
            EventBars kept = new EventBars(catalogue, bins);
            for (int share = 0; share <= 4; share++) {
                RowSet rows = some(catalogue.size(), share / 4.0, random);

                assertThat(kept.of(rows)).usingRecursiveComparison().isEqualTo(new EventBars(catalogue, bins).of(rows));
            }
            assertThat(kept.areOf(catalogue, bins.clone())).isTrue();
            assertThat(kept.areOf(catalogue, new int[] {0, 1})).isFalse();
        }
    }

    private static RowSet some(int size, double share, Random random) {
        BitSet rows = new BitSet();
        IntStream.range(0, size).filter(row -> random.nextDouble() < share).forEach(rows::set);
        return RowSet.of(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2024-12-06, 2024-12-08, 2024-12-06, 4, 2024-12-09",
        "WEEK, 2024-12-06, 2024-12-10, 2024-12-02, 3, 2024-12-16",
        "MONTH, 2024-12-06, 2025-02-01, 2024-12-01, 4, 2025-03-01",
        "YEAR, 2015-09-01, 2026-01-28, 2015-01-01, 13, 2027-01-01",
        "DAY, 2024-12-06, 2024-12-06, 2024-12-06, 2, 2024-12-07"
    })
    void barsCoverTheRange(BinUnit unit, LocalDate first, LocalDate last, LocalDate start, int count, LocalDate end) {
        int[] bins = unit.bins(first, last);

        assertThat(bins).hasSize(count).isSorted();
        assertThat(LocalDate.ofEpochDay(bins[0])).isEqualTo(start);
        assertThat(LocalDate.ofEpochDay(bins[count - 1])).isEqualTo(end);
    }

    @Test
    void theRangeHoldsEveryDay() {
        for (int seed = 0; seed < 60; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            EventRange.of(catalogue)
                    .ifPresent(range -> IntStream.range(0, catalogue.size())
                            .mapToObj(catalogue::report)
                            .flatMap(report -> report.event().stream())
                            .forEach(event -> assertThat(event.from())
                                    .isBetween(range.first(), range.last())
                                    .isBeforeOrEqualTo(event.to())));
            assertThat(EventRange.of(catalogue).map(EventRange::undated).orElse(catalogue.size()))
                    .isEqualTo((int) IntStream.range(0, catalogue.size())
                            .filter(row -> catalogue.report(row).event().isEmpty())
                            .count());
        }
    }

    @Test
    void withoutDaysOfEventsTheRangeIsThatOfPublication() {
        LocalDate first = LocalDate.of(2024, 12, 1);
        LocalDate last = LocalDate.of(2024, 12, 9);

        assertThat(EventRange.of(DatedSet.published(last, first, first.plusDays(3))))
                .contains(new EventRange(first, last, first, last, 3));
    }

    @Test
    void nineteenOfTwentyEventsAreOnEitherSideOfTheTypicalDays() {
        for (int seed = 0; seed < 60; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            int[] days = IntStream.range(0, catalogue.size())
                    .map(catalogue::eventDay)
                    .filter(day -> day != Catalogue.NO_DAY)
                    .sorted()
                    .toArray();
            EventRange.of(catalogue).ifPresent(range -> {
                assertThat(range.first().toEpochDay()).isEqualTo(days[0]);
                assertThat(range.typicalFirst().toEpochDay()).isEqualTo(days[days.length / 20]);
                assertThat(range.typicalLast().toEpochDay()).isEqualTo(days[days.length - 1 - days.length / 20]);
            });
        }
    }

    private static void checkRest(Catalogue catalogue, int[] passing, EventHistogram histogram) {
        LocalDate start = LocalDate.ofEpochDay(histogram.start(0));
        LocalDate end = LocalDate.ofEpochDay(histogram.start(histogram.size()));
        int before = 0;
        int after = 0;
        int undated = 0;
        for (int row : passing) {
            if (catalogue.report(row).event().isEmpty()) {
                undated++;
                continue;
            }
            EventDate event = catalogue.report(row).event().get();
            before += event.to().isBefore(start) ? 1 : 0;
            after += event.from().isBefore(end) ? 0 : 1;
        }
        assertThat(histogram.before()).isEqualTo(before);
        assertThat(histogram.after()).isEqualTo(after);
        assertThat(histogram.undated()).isEqualTo(undated);
    }

    private static int slow(Catalogue catalogue, int[] passing, EventHistogram histogram, int bar, RatingClass of) {
        LocalDate start = LocalDate.ofEpochDay(histogram.start(bar));
        LocalDate end = LocalDate.ofEpochDay(histogram.start(bar + 1));
        int count = 0;
        for (int row : passing) {
            Report report = catalogue.report(row);
            boolean isIn = report.event()
                    .filter(event -> event.from().isBefore(end) && !event.to().isBefore(start))
                    .isPresent();
            boolean isOf = RatingClass.of(catalogue.reliability(row), report.credibility()) == of;
            count += isIn && isOf ? 1 : 0;
        }
        return count;
    }
}
