package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.junit.jupiter.api.Test;

/**
 * Sets that are so large that two threads share the rows, in which reports name up to five places: visible rows, counts, bars and
 * tallies against a slow and obvious version.
 */
class LargeFilterTest {
    private static final int SIZE = (1 << 15) + 77;

    private final Catalogue catalogue = withManyPlaces(SampleSets.large(SIZE, 5), new Random(5));

    @Test
    void visibleRowsAndCountsAreThoseOfTheObviousOne() {
        for (int seed = 0; seed < 3; seed++) {
            FilterCriteria criteria = SampleSets.criteria(catalogue, new Random(seed));

            FilterResult result = new RowFilter().apply(catalogue, criteria);

            assertThat(result.visible()).isEqualTo(passing(criteria)).isEqualTo(RowFilter.visible(catalogue, criteria));
            assertThat(result.anyDay()).isEqualTo(passing(FilterPart.EVENTS.lift(criteria)));
            assertThat(result.counts().total()).isEqualTo(SIZE);
            checkPlaces(criteria, result);
        }
    }

    /** A catalogue without columns keeps no totals, so there every row is counted. */
    @Test
    void whatMostRowsHaveInCommonNeedNotBeCounted() {
        Catalogue plain = new PlainCatalogue(catalogue);
        List<FilterCriteria> all = new ArrayList<>(List.of(
                FilterCriteria.all(),
                FilterCriteria.all().withRatings(RatingMask.all().withRow(Reliability.C, false)),
                FilterCriteria.all().withRatings(new RatingMask(0)),
                FilterCriteria.all().withAsOf(Optional.of(LocalDate.of(2021, 1, 1)))));
        for (int seed = 0; seed < 40; seed++) {
            all.add(SampleSets.criteria(catalogue, new Random(seed)));
        }
        for (FilterCriteria criteria : all) {
            assertThat(new RowFilter().apply(catalogue, criteria))
                    .usingRecursiveComparison()
                    .isEqualTo(new RowFilter().apply(plain, criteria));
        }
    }

    @Test
    void whatIsLeftOutIsCountedByPart() {
        FilterCriteria criteria = SampleSets.criteria(catalogue, new Random(1));
        FilterDiagnosis diagnosis = new RowFilter().apply(catalogue, criteria).diagnosis();

        int first = 0;
        for (FilterPart part : FilterPart.values()) {
            int expected = count(row -> FilterDiagnosis.isLeftOut(catalogue, criteria, row, part));
            assertThat(diagnosis.leftOutBy(part)).as("%s", part).isEqualTo(expected);
            first += diagnosis.firstLeftOutBy(part);
        }
        assertThat(first).isEqualTo(SIZE - diagnosis.shown());
    }

    @Test
    void barsAddUpToWhatPasses() {
        FilterCriteria criteria = SampleSets.criteria(catalogue, new Random(2));
        RowSet anyDay = new RowFilter().apply(catalogue, criteria).anyDay();
        int[] bins = BinUnit.DAY.bins(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 7, 1));

        EventHistogram histogram = new EventBars(catalogue, bins).of(anyDay);

        for (int bar = 0; bar < histogram.size(); bar++) {
            int day = bins[bar];
            assertThat(histogram.total(bar))
                    .isEqualTo(count(row -> anyDay.contains(row) && touches(catalogue, row, day, day)));
            assertThat(histogram.lasting(bar))
                    .isEqualTo(count(row -> anyDay.contains(row)
                            && touches(catalogue, row, day, day)
                            && catalogue.eventDay(row) != catalogue.eventLastDay(row)));
        }
    }

    @Test
    void talliesAreThoseOfTheObviousOne() {
        RowSet visible =
                RowSet.ofWords(new Random(7).longs(RowSet.words(SIZE) - 1).toArray());

        List<RatingTally> tallies = PlaceTallies.of(catalogue, visible);

        for (int place = 0; place < tallies.size(); place++) {
            int at = place;
            RatingTally expected = RatingTally.none();
            for (int row : visible.toArray()) {
                if (IntStream.of(catalogue.placeIndexes(row)).anyMatch(index -> index == at)) {
                    expected = expected.plus(RowFilterTest.Slow.code(catalogue, row));
                }
            }
            assertThat(tallies.get(place)).isEqualTo(expected);
        }
    }

    @Test
    void everyOrderListsTheVisibleRows() {
        RowSet visible =
                RowSet.ofWords(new Random(8).longs(RowSet.words(SIZE) - 1).toArray());
        int[] all = ReportOrder.RATING.rows(catalogue, RowSet.all(SIZE));

        assertThat(ReportOrder.RATING.rows(catalogue, visible))
                .containsExactly(IntStream.of(all).filter(visible::contains).toArray());
    }

    private void checkPlaces(FilterCriteria criteria, FilterResult result) {
        RowSet others = passing(FilterPart.PLACES.lift(criteria));
        for (int place = 0; place < catalogue.places().size(); place++) {
            PlaceId id = catalogue.places().get(place).id();
            Predicate<Integer> isThere = row -> catalogue.report(row).places().contains(id);
            assertThat(result.counts().place(place)).isEqualTo(count(row -> others.contains(row) && isThere.test(row)));
            assertThat(result.counts().visibleAt(place))
                    .isEqualTo(count(row -> result.visible().contains(row) && isThere.test(row)));
        }
    }

    private RowSet passing(FilterCriteria criteria) {
        long[] words = new long[RowSet.words(SIZE)];
        for (int row = 0; row < SIZE; row++) {
            words[row >> 6] |= RowFilterTest.Slow.passes(catalogue, criteria, row) ? 1L << row : 0;
        }
        return RowSet.ofWords(words);
    }

    private int count(Predicate<Integer> holds) {
        return (int) IntStream.range(0, SIZE).filter(holds::test).count();
    }

    private static boolean touches(Catalogue catalogue, int row, int first, int last) {
        return catalogue.eventDay(row) != Catalogue.NO_DAY
                && catalogue.eventDay(row) <= last
                && catalogue.eventLastDay(row) >= first;
    }

    private static Catalogue withManyPlaces(Catalogue plain, Random random) {
        List<PlaceId> ids =
                new ArrayList<>(plain.places().stream().map(Place::id).toList());
        CatalogueBuilder builder = new CatalogueBuilder(plain.places(), plain.sources(), plain.origins());
        for (int row = 0; row < plain.size(); row++) {
            Report report = plain.report(row);
            Collections.shuffle(ids, random);
            boolean many = !report.places().isEmpty() && random.nextInt(4) == 0;
            builder.add(many ? at(report, ids.subList(0, 3 + random.nextInt(3))) : report);
        }
        return builder.build(plain.info());
    }

    private static Report at(Report report, List<PlaceId> places) {
        return new Report(
                report.id(),
                report.title(),
                report.summary(),
                report.kind(),
                report.event(),
                report.published(),
                report.seen(),
                places,
                report.location(),
                report.provenance(),
                report.ratings(),
                report.status(),
                report.equipment(),
                report.relations(),
                report.tags());
    }
}
