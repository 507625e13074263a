package org.basewatch.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Relation;
import org.junit.jupiter.api.Test;

/** The findings on random sets against slow and obvious ones. */
class RandomWeighingTest {
    private static final int SETS = 400;

    @Test
    void independenceIsWhatThePlainDefinitionSays() {
        Set<Class<?>> seen = new HashSet<>();
        for (long seed = 0; seed < SETS; seed++) {
            Catalogue catalogue = LinkedSets.random(seed);
            RowSet present = someRows(catalogue, seed);
            for (int row = 0; row < catalogue.size(); row++) {
                PlainIndependence plain = new PlainIndependence(catalogue, row);
                Verdict verdict = Independence.of(catalogue, row, present);
                String where = "set " + seed + ", row " + row;
                assertThat(verdict instanceof Verdict.Circular)
                        .describedAs(where)
                        .isEqualTo(plain.isCircular() && !verdict.supporters().isEmpty());
                Verdict inner = verdict instanceof Verdict.Circular circle ? circle.rest() : verdict;
                assertThat(inner.getClass()).describedAs(where).isEqualTo(plain.verdict(present));
                if (inner instanceof Verdict.Independent found) {
                    assertThat(found.groups()).describedAs(where).hasSize(plain.groups(present));
                }
                assertThat(verdict.sentence(catalogue)).endsWith(".").doesNotContain("%");
                seen.addAll(List.of(verdict.getClass(), inner.getClass()));
                seen.add(checkedByDay(catalogue, row, LinkedSets.DAY.plusDays(seed % 3)));
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.class.getPermittedSubclasses());
    }

    /** What is found by a day, against what is found if only the reports of that day were there. */
    private static Class<?> checkedByDay(Catalogue catalogue, int row, LocalDate day) {
        KnownRows known = new KnownRows(catalogue, Optional.of(day));
        Verdict found = Independence.of(catalogue, row, known);
        Verdict whole = Independence.of(catalogue, row);
        List<Integer> agreeing = whole.supporters().stream().map(Supporter::row).toList();
        if (!known.test(row) || agreeing.stream().allMatch(known::test)) {
            assertSame(catalogue, found, whole);
        } else if (agreeing.stream().noneMatch(known::test)) {
            assertThat(found).isInstanceOf(Verdict.NotYet.class);
            assertThat(found.speaksAgainstOne()).isEqualTo(whole.speaksAgainstOne());
        } else {
            RowSet then = RowFilter.visible(catalogue, FilterCriteria.all().withAsOf(Optional.of(day)));
            assertThat(found).isInstanceOf(Verdict.AsKnown.class);
            assertSame(catalogue, ((Verdict.AsKnown) found).found(), Independence.of(catalogue, row, then));
        }
        return found.getClass();
    }

    private static void assertSame(Catalogue catalogue, Verdict found, Verdict expected) {
        assertThat(found.getClass()).isEqualTo(expected.getClass());
        assertThat(found.sentence(catalogue)).isEqualTo(expected.sentence(catalogue));
    }

    @Test
    void lossIsTheDifferenceOfTwoCompleteLooks() {
        for (long seed = 0; seed < SETS; seed++) {
            Catalogue catalogue = LinkedSets.random(seed);
            RowSet known = someRows(catalogue, seed);
            RowSet knownLeft = known.and(someRows(catalogue, seed + SETS));
            RowSet before = known.and(someRows(catalogue, seed + 2 * SETS));
            RowSet after = before.and(knownLeft);
            Loss loss = Loss.of(catalogue, new Loss.Change(before, after), new Loss.Change(known, knownLeft));
            List<Integer> alone = after.stream()
                    .filter(row -> {
                        PlainIndependence plain = new PlainIndependence(catalogue, row);
                        return plain.isSupported(known) && !plain.isSupported(knownLeft);
                    })
                    .boxed()
                    .toList();
            List<PlaceId> silent = catalogue.places().stream()
                    .map(place -> place.id())
                    .filter(place -> reportsAt(catalogue, place, before) > 0 && reportsAt(catalogue, place, after) == 0)
                    .toList();
            assertThat(loss).isEqualTo(new Loss(before.count() - after.count(), silent, alone));
        }
    }

    @Test
    void everyContradictionStandsInOneDisagreementAndQuestionsAreCutWhereOneReportHoldsThemTogether() {
        for (long seed = 0; seed < SETS; seed++) {
            Catalogue catalogue = LinkedSets.random(seed);
            Set<Set<List<Integer>>> found = new HashSet<>();
            for (Disagreement one : Disagreement.of(catalogue)) {
                Set<List<Integer>> pairs = new HashSet<>();
                Set<Integer> rows = new TreeSet<>();
                one.pairs().forEach(pair -> {
                    pairs.add(List.of(pair.first(), pair.second()));
                    rows.addAll(List.of(pair.first(), pair.second()));
                });
                assertThat(one.rows()).containsExactlyElementsOf(rows);
                found.add(pairs);
            }
            assertThat(found).describedAs("set %d", seed).isEqualTo(slowBlocks(pairs(catalogue)));
        }
    }

    @Test
    void thoseAtAPlaceAreThoseWithAClaimAboutIt() {
        for (long seed = 0; seed < SETS; seed++) {
            Catalogue catalogue = LinkedSets.random(seed);
            List<Disagreement> all = Disagreement.of(catalogue);
            List<List<Disagreement>> found = Disagreement.byPlace(catalogue, all);
            assertThat(found).hasSameSizeAs(catalogue.places());
            for (int place = 0; place < found.size(); place++) {
                int there = place;
                assertThat(found.get(place))
                        .describedAs("set %d, place %d", seed, place)
                        .isEqualTo(all.stream()
                                .filter(one -> !one.at(catalogue, there).isEmpty())
                                .toList());
            }
        }
    }

    private static long reportsAt(Catalogue catalogue, PlaceId place, RowSet rows) {
        return rows.stream()
                .filter(row -> catalogue.report(row).places().contains(place))
                .count();
    }

    private static RowSet someRows(Catalogue catalogue, long seed) {
        Random random = new Random(seed);
        BitSet rows = new BitSet();
        for (int row = 0; row < catalogue.size(); row++) {
            rows.set(row, random.nextInt(4) > 0);
        }
        return RowSet.of(rows);
    }

    private static List<List<Integer>> pairs(Catalogue catalogue) {
        Set<List<Integer>> pairs = new HashSet<>();
        for (int row = 0; row < catalogue.size(); row++) {
            for (Relation link : catalogue.report(row).relations()) {
                int other = catalogue.row(link.other()).orElseThrow();
                if (link.type() == Relation.Type.CONTRADICTS) {
                    pairs.add(List.of(Math.min(row, other), Math.max(row, other)));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** Two pairs that meet at a report belong together if their other ends still hang together without that report. */
    private static Set<Set<List<Integer>>> slowBlocks(List<List<Integer>> pairs) {
        List<Set<List<Integer>>> blocks = new ArrayList<>();
        pairs.forEach(pair -> blocks.add(new HashSet<>(Set.of(pair))));
        for (List<Integer> one : pairs) {
            for (List<Integer> other : pairs) {
                if (!one.equals(other) && belongTogether(pairs, one, other)) {
                    Set<List<Integer>> first = blockOf(blocks, one);
                    Set<List<Integer>> second = blockOf(blocks, other);
                    if (first != second) {
                        first.addAll(second);
                        blocks.removeIf(block -> block == second);
                    }
                }
            }
        }
        return new HashSet<>(blocks);
    }

    private static Set<List<Integer>> blockOf(List<Set<List<Integer>>> blocks, List<Integer> pair) {
        return blocks.stream().filter(block -> block.contains(pair)).findFirst().orElseThrow();
    }

    private static boolean belongTogether(List<List<Integer>> pairs, List<Integer> one, List<Integer> other) {
        Set<Integer> shared = new HashSet<>(one);
        shared.retainAll(other);
        if (shared.isEmpty()) {
            return false;
        }
        int joint = shared.iterator().next();
        int start = one.get(0) == joint ? one.get(1) : one.get(0);
        int goal = other.get(0) == joint ? other.get(1) : other.get(0);
        Set<Integer> reached = new HashSet<>(Set.of(start));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (List<Integer> pair : pairs) {
                if (!pair.contains(joint) && (reached.contains(pair.get(0)) || reached.contains(pair.get(1)))) {
                    grows |= reached.addAll(pair);
                }
            }
        }
        return reached.contains(goal);
    }
}
