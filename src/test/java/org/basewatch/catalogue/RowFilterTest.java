package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.basewatch.model.Credibility;
import org.basewatch.model.EventDate;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter against a slow and obvious one that looks at the reports themselves. */
class RowFilterTest {
    private static final int SETS = 150;

    @Test
    void everyPartAlonePassesWhatTheObviousOnePasses() {
        for (int seed = 0; seed < SETS; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            FilterCriteria criteria = SampleSets.criteria(catalogue, new Random(seed));

            FilterResult result = new RowFilter().apply(catalogue, criteria);

            assertThat(result.visible().toArray())
                    .as("set %d", seed)
                    .containsExactly(rows(catalogue, row -> Slow.passes(catalogue, criteria, row)));
            assertThat(result.counts().total()).isEqualTo(catalogue.size());
            assertThat(result.criteria()).isSameAs(criteria);
        }
    }

    @Test
    void everyControlCountsWhatItWouldLeave() {
        for (int seed = 0; seed < SETS; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            FilterCriteria criteria = SampleSets.criteria(catalogue, new Random(seed));

            FacetCounts counts = new RowFilter().apply(catalogue, criteria).counts();

            checkCells(catalogue, criteria, counts);
            checkKindsAndSources(catalogue, criteria, counts);
            checkPlaces(catalogue, criteria, counts);
        }
    }

    @Test
    void aCatalogueWithoutColumnsIsFilteredAlike() {
        Catalogue columns = SampleSets.small(3);
        Catalogue plain = new PlainCatalogue(columns);
        FilterCriteria criteria = SampleSets.criteria(columns, new Random(3));

        assertThat(new RowFilter().apply(plain, criteria).visible())
                .isEqualTo(new RowFilter().apply(columns, criteria).visible());
    }

    @Test
    void aTrialKeptAsFilterLeavesTheSameReports() {
        for (int seed = 0; seed < SETS; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            FilterCriteria criteria = SampleSets.criteria(catalogue, new Random(seed));
            criteria.whatIf().ifPresent(trial -> {
                FilterCriteria kept = trial.keptIn(criteria);
                assertThat(kept.whatIf()).isEmpty();
                assertThat(RowFilter.visible(catalogue, kept)).isEqualTo(RowFilter.visible(catalogue, criteria));
            });
        }
    }

    @Test
    void lettersOfOnesOwnCountWhereverALetterCounts() {
        for (int seed = 0; seed < SETS; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            FilterCriteria criteria = SampleSets.criteria(catalogue, new Random(seed));
            Source first = catalogue.sources().get(0);
            Source.Rating own = new Source.Rating(Reliability.E, "seen it fail", "the user", LocalDate.EPOCH);

            Catalogue lettered = catalogue.withOwnLetters(Map.of(first.id(), own, new SourceId("nobody"), own));

            assertThat(RowFilter.visible(lettered, criteria).toArray())
                    .containsExactly(rows(lettered, row -> Slow.passes(lettered, criteria, row)));
            assertThat(lettered.sources().get(0).rating()).isEqualTo(own);
            assertThat(lettered.ownLetters()).containsExactly(Map.entry(first.id(), first.reliability()));
            assertThat(catalogue.withOwnLetters(Map.of())).isSameAs(catalogue);
        }
    }

    @Test
    void wordsThatNobodyHasLookedForFindNothing() {
        FilterCriteria criteria = FilterCriteria.all().withText(Optional.of(TextMatch.pending("convoy")));

        assertThat(new RowFilter().apply(SampleSets.large(20, 4), criteria).visible())
                .isEqualTo(RowSet.none());
    }

    @Test
    void nothingFilteredShowsAll() {
        Catalogue catalogue = SampleSets.large(1_000, 1);

        FilterResult result = new RowFilter().apply(catalogue, FilterCriteria.all());

        assertThat(result.visible()).isEqualTo(RowSet.all(1_000));
        assertThat(result.counts().under(RatingMask.all())).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31"})
    void aDayFarOffIsNoTrap(String day) {
        Catalogue catalogue = SampleSets.large(200, 2);
        FilterCriteria criteria = FilterCriteria.all().withAsOf(Optional.of(LocalDate.parse(day)));

        int[] expected = rows(catalogue, row -> Slow.passes(catalogue, criteria, row));

        assertThat(new RowFilter().apply(catalogue, criteria).visible().toArray())
                .containsExactly(expected);
    }

    private static void checkCells(Catalogue catalogue, FilterCriteria criteria, FacetCounts counts) {
        FilterCriteria others = FilterPart.RATINGS.lift(criteria);
        for (Reliability letter : Reliability.values()) {
            for (Credibility figure : Credibility.values()) {
                RatingCode code = new RatingCode(letter, figure);
                long expected = count(
                        catalogue, others, row -> Slow.code(catalogue, row).equals(code));
                assertThat(counts.cell(letter, figure)).isEqualTo((int) expected);
            }
        }
    }

    private static void checkKindsAndSources(Catalogue catalogue, FilterCriteria criteria, FacetCounts counts) {
        for (ReportKind kind : ReportKind.values()) {
            long expected = count(
                    catalogue,
                    FilterPart.KINDS.lift(criteria),
                    row -> catalogue.report(row).kind() == kind);
            assertThat(counts.kind(kind)).isEqualTo((int) expected);
            assertThat(counts.allOfKind(kind)).isEqualTo(rows(catalogue, row -> catalogue.kind(row) == kind).length);
        }
        for (int i = 0; i < catalogue.sources().size(); i++) {
            var id = catalogue.sources().get(i).id();
            long expected = count(
                    catalogue,
                    FilterPart.SOURCES.lift(criteria),
                    row -> catalogue.report(row).provenance().source().equals(id));
            assertThat(counts.source(i)).isEqualTo((int) expected);
            int source = i;
            assertThat(counts.allOfSource(i))
                    .isEqualTo(rows(catalogue, row -> catalogue.sourceIndex(row) == source).length);
        }
    }

    private static void checkPlaces(Catalogue catalogue, FilterCriteria criteria, FacetCounts counts) {
        FilterCriteria others = FilterPart.PLACES.lift(criteria);
        for (int i = 0; i < catalogue.places().size(); i++) {
            var id = catalogue.places().get(i).id();
            long expected = count(
                    catalogue, others, row -> catalogue.report(row).places().contains(id));
            assertThat(counts.place(i)).isEqualTo((int) expected);
        }
        long elsewhere =
                count(catalogue, others, row -> catalogue.report(row).places().isEmpty());
        assertThat(counts.elsewhere()).isEqualTo((int) elsewhere);
        assertThat(counts.allElsewhere())
                .isEqualTo(rows(catalogue, row -> catalogue.placeIndexes(row).length == 0).length);
    }

    private static long count(Catalogue catalogue, FilterCriteria others, Predicate<Integer> has) {
        return IntStream.range(0, catalogue.size())
                .filter(row -> Slow.passes(catalogue, others, row) && has.test(row))
                .count();
    }

    private static int[] rows(Catalogue catalogue, Predicate<Integer> passes) {
        return IntStream.range(0, catalogue.size()).filter(passes::test).toArray();
    }

    /** One report at a time, in the words of the criteria. */
    static final class Slow {
        private Slow() {}

        static boolean passes(Catalogue catalogue, FilterCriteria criteria, int row) {
            Report report = catalogue.report(row);
            return criteria.ratings().contains(code(catalogue, row))
                    && !criteria.hiddenKinds().contains(report.kind())
                    && !criteria.hiddenSources().contains(report.provenance().source())
                    && isPlaceShown(criteria, report)
                    && isThen(criteria.events(), report)
                    && isKnown(criteria, report)
                    && criteria.text()
                            .map(match -> match.rows().orElseThrow().contains(row))
                            .orElse(true)
                    && criteria.whatIf()
                            .map(trial -> !isTriedWithout(trial, report, code(catalogue, row)))
                            .orElse(true);
        }

        private static boolean isTriedWithout(WhatIf trial, Report report, RatingCode code) {
            if (trial instanceof WhatIf.WithoutSource without) {
                return report.provenance().source().equals(without.source());
            }
            if (trial instanceof WhatIf.WithoutLetter without) {
                return code.toString().startsWith(without.letter().name());
            }
            String least = ((WhatIf.WithoutBelow) trial).code().toString();
            return isBelow("ABCDE", code.toString().charAt(0), least.charAt(0))
                    || isBelow("12345", code.toString().charAt(1), least.charAt(1));
        }

        private static boolean isBelow(String grades, char one, char other) {
            return grades.indexOf(one) >= 0
                    && grades.indexOf(other) >= 0
                    && grades.indexOf(one) > grades.indexOf(other);
        }

        static RatingCode code(Catalogue catalogue, int row) {
            Report report = catalogue.report(row);
            return new RatingCode(
                    catalogue.source(report.provenance().source()).orElseThrow().reliability(), report.credibility());
        }

        private static boolean isPlaceShown(FilterCriteria criteria, Report report) {
            Set<?> hidden = criteria.hiddenPlaces();
            List<?> places = report.places();
            return places.isEmpty() ? !criteria.hideElsewhere() : !hidden.containsAll(places);
        }

        private static boolean isThen(EventDays days, Report report) {
            return report.event()
                    .map(event -> event.from()
                            .datesUntil(event.to().plusDays(1))
                            .anyMatch(day -> days.from()
                                            .map(from -> !day.isBefore(from))
                                            .orElse(true)
                                    && days.to().map(to -> !day.isAfter(to)).orElse(true)))
                    .orElse(days.undated());
        }

        private static boolean isKnown(FilterCriteria criteria, Report report) {
            if (criteria.asOf().isEmpty()) {
                return true;
            }
            LocalDate last = criteria.asOf().get();
            if (report.published().isPresent()) {
                return !report.published().get().isAfter(last);
            }
            return report.event().isPresent() && isOver(report.event().get(), last);
        }

        private static boolean isOver(EventDate event, LocalDate by) {
            return switch (event.precision()) {
                case DAY, ABOUT, INTERVAL, NOT_AFTER -> !by.isBefore(event.to());
                case MONTH -> !by.isBefore(YearMonth.from(event.to()).atEndOfMonth());
                case OPEN_ENDED -> false;
            };
        }
    }
}
