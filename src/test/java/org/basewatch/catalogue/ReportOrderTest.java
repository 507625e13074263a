package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.basewatch.model.EventDate;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportOrderTest {
    @ParameterizedTest
    @EnumSource(ReportOrder.class)
    void ordersLikeAPlainComparator(ReportOrder order) {
        for (int seed = 0; seed < 60; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            RowSet visible = new RowFilter()
                    .apply(catalogue, SampleSets.criteria(catalogue, new Random(seed)))
                    .visible();

            int[] expected = visible.stream()
                    .boxed()
                    .sorted(comparator(order, catalogue))
                    .mapToInt(Integer::intValue)
                    .toArray();

            assertThat(order.rows(catalogue, visible)).as("set %d", seed).containsExactly(expected);
            assertThat(order.rows(new PlainCatalogue(catalogue), visible)).containsExactly(expected);
        }
    }

    /** As its rule says; of the same day the id decides. */
    @Test
    void anEventOfSeveralDaysStandsByItsFirstDay() {
        LocalDate thirteenth = LocalDate.of(2024, 12, 13);
        DatedSet set = new DatedSet();
        set.of("a", several(thirteenth, 4), Optional.empty());
        set.of("b", several(thirteenth.plusDays(1), 1), Optional.empty());
        set.of("c", several(thirteenth, 1), Optional.empty());
        set.of("d", several(thirteenth.minusDays(1), 9), Optional.empty());
        Catalogue catalogue = set.build();

        assertThat(ReportOrder.NEWEST.rows(catalogue, RowSet.all(4))).containsExactly(1, 0, 2, 3);
        assertThat(ReportOrder.OLDEST.rows(catalogue, RowSet.all(4))).containsExactly(3, 0, 2, 1);
        assertThat(ReportOrder.NEWEST.rule()).contains("by its first day");
        assertThat(ReportOrder.OLDEST.rule()).contains("by its first day");
    }

    private static Optional<EventDate> several(LocalDate first, int days) {
        return Optional.of(DatedSet.event(first, first.plusDays(days - 1), EventDate.Precision.DAY));
    }

    /** Days so far apart that they are sorted and not counted. */
    @ParameterizedTest
    @EnumSource(ReportOrder.class)
    void daysFarApartAreOrderedAlike(ReportOrder order) {
        DatedSet far = new DatedSet();
        for (int i = 0; i < 60; i++) {
            LocalDate day = LocalDate.ofEpochDay(i * 7_919L % 20 * 10_000);
            Optional<EventDate> event =
                    i % 7 == 0 ? Optional.empty() : Optional.of(DatedSet.event(day, day, EventDate.Precision.DAY));
            far.of("r" + i, event, i % 5 == 0 ? Optional.empty() : Optional.of(day.plusDays(i % 3)));
        }
        Catalogue catalogue = far.build();

        assertThat(order.rows(catalogue, RowSet.all(60)))
                .containsExactly(IntStream.range(0, 60)
                        .boxed()
                        .sorted(comparator(order, catalogue))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    @ParameterizedTest
    @EnumSource(ReportOrder.class)
    void theRoughOrderDiffersWithinADayAlone(ReportOrder order) {
        for (int seed = 0; seed < 60; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            RowSet all = RowSet.all(catalogue.size());

            int[] rough = order.rough(catalogue, all).toArray();
            int[] exact = order.rows(catalogue, all);

            assertThat(rough).containsExactlyInAnyOrder(exact);
            for (int at = 0; at < rough.length; at++) {
                assertThat(catalogue.eventDay(rough[at])).isEqualTo(catalogue.eventDay(exact[at]));
                assertThat(order.groupNumber(catalogue, rough[at])).isEqualTo(order.groupNumber(catalogue, exact[at]));
                assertThat(order.group(catalogue, rough[at])).isEqualTo(order.group(catalogue, exact[at]));
            }
        }
    }

    @Test
    void lettersOfOnesOwnKeepTheOrderByDayAndChangeThatByRating() {
        Catalogue catalogue = SampleSets.large(400, 4);
        ReportOrder.prepare(catalogue);
        Source first = catalogue.sources().get(0);
        Source.Rating own = new Source.Rating(Reliability.E, "seen it fail", "the user", LocalDate.EPOCH);

        Catalogue lettered = catalogue.withOwnLetters(Map.of(first.id(), own));

        assertThat(ReportOrder.isKnown(lettered)).isTrue();
        for (ReportOrder order : ReportOrder.values()) {
            assertThat(order.rows(lettered, RowSet.all(400)))
                    .containsExactly(order.rows(new PlainCatalogue(lettered), RowSet.all(400)));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportOrder.class)
    void groupsAreNeverTornApart(ReportOrder order) {
        Catalogue catalogue = SampleSets.large(500, 9);

        long changes = changes(order, catalogue, order.rows(catalogue, RowSet.all(500)));
        long groups = IntStream.range(0, 500)
                .mapToObj(row -> order.group(catalogue, row))
                .distinct()
                .count();

        assertThat(changes + 1).isEqualTo(groups);
    }

    @ParameterizedTest
    @EnumSource(ReportOrder.class)
    void whatCannotBeJudgedStandsApartAndNotBelowEOr5(ReportOrder order) {
        Catalogue catalogue = SampleSets.large(500, 9);
        for (int row = 0; row < 500; row++) {
            boolean isJudged = catalogue.reliability(row).isJudged()
                    && catalogue.credibility(row).isJudged();
            boolean isInThatGroup = order.group(catalogue, row).equals("Cannot be judged (F or 6)");
            assertThat(isInThatGroup).isEqualTo(order == ReportOrder.RATING && !isJudged);
        }
    }

    private static long changes(ReportOrder order, Catalogue catalogue, int[] rows) {
        return IntStream.range(1, rows.length)
                .filter(i -> !order.group(catalogue, rows[i]).equals(order.group(catalogue, rows[i - 1])))
                .count();
    }

    private static Comparator<Integer> comparator(ReportOrder order, Catalogue catalogue) {
        Comparator<Integer> newest = Comparator.comparing(
                        (Integer row) -> catalogue.report(row).event().isEmpty())
                .thenComparing(
                        row -> catalogue
                                .report(row)
                                .event()
                                .map(event -> event.from())
                                .orElse(LocalDate.EPOCH),
                        Comparator.reverseOrder())
                .thenComparing(row -> catalogue.report(row).id());
        return switch (order) {
            case NEWEST -> newest;
            case OLDEST ->
                Comparator.comparing(
                                (Integer row) -> catalogue.report(row).event().isEmpty())
                        .thenComparing(row -> catalogue
                                .report(row)
                                .event()
                                .map(event -> event.from())
                                .orElse(LocalDate.EPOCH))
                        .thenComparing(row -> catalogue.report(row).id());
            case PUBLISHED ->
                Comparator.comparing((Integer row) ->
                                catalogue.report(row).published().isEmpty())
                        .thenComparing(
                                row -> catalogue.report(row).published().orElse(LocalDate.EPOCH),
                                Comparator.reverseOrder())
                        .thenComparing(newest);
            case RATING ->
                Comparator.comparing((Integer row) -> isUnjudged(RowFilterTest.Slow.code(catalogue, row)))
                        .thenComparing(
                                row -> RowFilterTest.Slow.code(catalogue, row).toString())
                        .thenComparing(newest);
            case SOURCE ->
                Comparator.comparing((Integer row) -> catalogue
                                .source(catalogue.report(row).provenance().source())
                                .orElseThrow()
                                .names()
                                .english())
                        .thenComparing(newest);
        };
    }

    private static boolean isUnjudged(RatingCode code) {
        return !code.reliability().isJudged() || !code.credibility().isJudged();
    }
}
