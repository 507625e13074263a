package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FilterDiagnosisTest {
    @Test
    void ofSomeReportsIsWhatEachPartLeavesOutOfThem() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Catalogue catalogue = SampleSets.small(seed);
            FilterCriteria criteria = SampleSets.criteria(catalogue, random);
            RowSet some = RowFilter.visible(catalogue, SampleSets.criteria(catalogue, random));
            FilterDiagnosis diagnosis = FilterDiagnosis.of(catalogue, criteria, some);

            for (FilterPart part : FilterPart.values()) {
                assertThat(diagnosis.leftOutBy(part)).isEqualTo((int) some.stream()
                        .filter(row -> FilterDiagnosis.isLeftOut(catalogue, criteria, row, part))
                        .count());
                assertThat(diagnosis.shownWithout(Set.of(part)))
                        .isEqualTo(some.and(RowFilter.visible(catalogue, part.lift(criteria)))
                                .count());
            }
        }
    }

    @Test
    void tellsApartWhatGivesNoDayOfPublicationAmongWhatTheDayAloneOrFirstLeavesOut() {
        int all = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Catalogue catalogue = SampleSets.small(seed);
            FilterCriteria criteria = SampleSets.criteria(catalogue, random)
                    .withAsOf(Optional.of(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1500))));
            RowSet some = RowFilter.visible(catalogue, SampleSets.criteria(catalogue, random));
            RowSet every = RowSet.all(catalogue.size());
            Unpublished expected = unpublished(catalogue, criteria, every);

            assertThat(FilterDiagnosis.of(catalogue, criteria).unpublished()).isEqualTo(expected);
            assertThat(FilterDiagnosis.of(catalogue, criteria, some).unpublished())
                    .isEqualTo(unpublished(catalogue, criteria, some));
            all += expected.notOver() + expected.nowhere();
        }
        assertThat(all).isGreaterThan(50);
    }

    private static Unpublished unpublished(Catalogue catalogue, FilterCriteria criteria, RowSet rows) {
        int[] counts = new int[2];
        rows.stream()
                .filter(row -> catalogue.publishedDay(row) == Catalogue.NO_DAY)
                .filter(row -> Stream.of(FilterPart.values())
                                .filter(part -> FilterDiagnosis.isLeftOut(catalogue, criteria, row, part))
                                .findFirst()
                                .orElse(FilterPart.TEXT)
                        == FilterPart.AS_OF)
                .forEach(row -> counts[catalogue.knownDay(row) == Catalogue.NO_DAY ? 1 : 0]++);
        return new Unpublished(counts[0], counts[1]);
    }

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    @Test
    void agreesWithTheFilterForEveryPart() {
        for (int seed = 0; seed < 100; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            FilterCriteria criteria = SampleSets.criteria(catalogue, new Random(seed));
            FilterDiagnosis diagnosis = FilterDiagnosis.of(catalogue, criteria);

            assertThat(diagnosis.shown()).isEqualTo(shown(catalogue, criteria));
            for (FilterPart part : FilterPart.values()) {
                int without = shown(catalogue, part.lift(criteria));
                int alone = catalogue.size() - shown(catalogue, only(criteria, part));
                assertThat(diagnosis.comesBackWithout(part)).isEqualTo(without - diagnosis.shown());
                assertThat(diagnosis.shownWithout(Set.of(part))).isEqualTo(without);
                assertThat(diagnosis.leftOutBy(part))
                        .as("%s in set %d", part, seed)
                        .isEqualTo(alone);
            }
        }
    }

    @Test
    void liftingTheSmallestSetBringsSomethingBack() {
        for (int seed = 0; seed < 100; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            FilterCriteria criteria = SampleSets.criteria(catalogue, new Random(seed));
            FilterDiagnosis diagnosis = FilterDiagnosis.of(catalogue, criteria);
            Set<FilterPart> lift = diagnosis.smallestLift();

            int after = shown(catalogue, FilterDiagnosis.lift(criteria, lift));

            assertThat(after).isEqualTo(diagnosis.shownWithout(lift));
            assertThat(lift.isEmpty()).isEqualTo(diagnosis.shown() == catalogue.size());
            assertThat(lift.isEmpty() || after > diagnosis.shown()).isTrue();
        }
    }

    @Test
    void namesTheOneFilterThatEmptiesTheResult() {
        Catalogue catalogue = SampleSets.large(100, 5);
        FilterDiagnosis diagnosis =
                FilterDiagnosis.of(catalogue, FilterCriteria.all().withRatings(RatingMask.none()));

        assertThat(diagnosis.smallestLift()).containsExactly(FilterPart.RATINGS);
        assertThat(diagnosis.emptySentence())
                .isEqualTo("No report passes the filter by rating. Without it 100 reports would show.");
    }

    @Test
    void namesTwoFiltersIfOnlyBothTogetherHelp() {
        Catalogue catalogue = DatedSet.of(LocalDate.of(2024, 12, 8));
        FilterCriteria criteria =
                FilterCriteria.all().withRatings(RatingMask.none()).withAsOf(Optional.of(LONG_AGO));

        FilterDiagnosis diagnosis = FilterDiagnosis.of(catalogue, criteria);

        assertThat(diagnosis.smallestLift()).containsExactly(FilterPart.RATINGS, FilterPart.AS_OF);
        assertThat(diagnosis.emptySentence())
                .isEqualTo(
                        "No report passes the filters by rating and day known together. Without them 1 report would show.");
    }

    @Test
    void anEmptySetIsNotTheFiltersFault() {
        FilterDiagnosis diagnosis = FilterDiagnosis.of(ColumnCatalogue.empty(SampleSets.INFO), FilterCriteria.all());

        assertThat(diagnosis.emptySentence()).isEqualTo("This set holds no reports.");
    }

    private static int shown(Catalogue catalogue, FilterCriteria criteria) {
        return new RowFilter().apply(catalogue, criteria).visible().count();
    }

    private static FilterCriteria only(FilterCriteria criteria, FilterPart kept) {
        FilterCriteria only = criteria;
        for (FilterPart part : FilterPart.values()) {
            only = part == kept ? only : part.lift(only);
        }
        return only;
    }
}
