package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.weighing.Disagreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way against the obvious one: looking at every pair of claims for every day. */
class ClaimDaysTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreeWithAskingEveryDisagreementOnEveryDay(long seed) {
        Catalogue catalogue = SampleSets.large(4_000, seed);
        List<Disagreement> all = Disagreement.of(catalogue);
        List<List<Disagreement>> byPlace = Disagreement.byPlace(catalogue, all);
        assertThat(all).hasSizeGreaterThan(20);
        ClaimDays days = new ClaimDays(catalogue, all);
        for (LocalDate day = LocalDate.of(2021, 12, 1); day.getYear() < 2026; day = day.plusDays(23)) {
            assertSame(days.by(Optional.empty(), Optional.of(day)), catalogue, all, Optional.empty(), day);
            for (int place = 0; place < byPlace.size(); place++) {
                List<Disagreement> here = byPlace.get(place);
                assertSame(
                        new ClaimDays(catalogue, here).by(Optional.of(place), Optional.of(day)),
                        catalogue,
                        here,
                        Optional.of(place),
                        day);
            }
        }
        assertThat(days.by(Optional.empty(), Optional.empty())).isEqualTo(KnownClaims.ofAll(all));
    }

    private static void assertSame(
            KnownClaims claims, Catalogue catalogue, List<Disagreement> all, Optional<Integer> place, LocalDate day) {
        KnownRows known = new KnownRows(catalogue, Optional.of(day));
        List<Disagreement> then = new ArrayList<>();
        int none = 0;
        for (Disagreement one : all) {
            List<Disagreement> left = one.among(known).stream()
                    .filter(part -> place.isEmpty() || part.touches(catalogue, place.get()))
                    .toList();
            then.addAll(left);
            none += left.isEmpty() ? 1 : 0;
        }
        List<Integer> rows =
                all.stream().flatMap(one -> one.rows().stream()).distinct().toList();
        assertThat(claims.leftOut()).isEqualTo(known.leftOut(rows));
        assertThat(claims.disagreements()).isEqualTo(then);
        assertThat(claims.notYet()).isEqualTo(claims.leftOut().isEmpty() ? 0 : none);
        assertThat(IntStream.range(0, then.size())
                        .filter(i -> then.get(i).rows().size() < 2))
                .isEmpty();
    }
}
