package org.basewatch.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;

/**
 * Claims that disagree on one question, side by side. They are never averaged, and none of them is marked as the right one.
 *
 * @param rows the reports, ascending
 * @param pairs which of them contradict which
 */
public record Disagreement(List<Integer> rows, List<Pair> pairs) {
    /** Copies the lists. */
    public Disagreement {
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
    }

    /** All disagreements of a set, in the order of their first report. A report can have a part in several. */
    public static List<Disagreement> of(Catalogue catalogue) {
        return new DisagreementSearch(catalogue).find();
    }

    /**
     * The disagreements at each place, in their order: those in which any of the claims is about it.
     *
     * @param all disagreements of the catalogue
     * @return a list for each of {@link Catalogue#places()}
     */
    public static List<List<Disagreement>> byPlace(Catalogue catalogue, List<Disagreement> all) {
        List<List<Disagreement>> places = new ArrayList<>();
        catalogue.places().forEach(place -> places.add(new ArrayList<>()));
        for (Disagreement one : all) {
            one.rows.stream()
                    .flatMapToInt(row -> IntStream.of(catalogue.placeIndexes(row)))
                    .distinct()
                    .forEach(place -> places.get(place).add(one));
        }
        return places.stream().map(List::copyOf).toList();
    }

    /**
     * What stays of it if only some claims are there: none if no two of them contradict each other, and several if it falls apart.
     *
     * @param present which rows are there
     */
    public List<Disagreement> among(IntPredicate present) {
        List<Pair> left = new ArrayList<>();
        for (Pair pair : pairs) {
            if (present.test(pair.first()) && present.test(pair.second())) {
                left.add(pair);
            }
        }
        if (left.isEmpty()) {
            return List.of();
        }
        return left.size() == pairs.size() ? List.of(this) : new DisagreementSearch(left).find();
    }

    /** Whether any of the claims is about a place. */
    public boolean touches(Catalogue catalogue, int place) {
        return rows.stream().anyMatch(row -> isAbout(catalogue, row, place));
    }

    /** The claims about a place. */
    public List<Integer> at(Catalogue catalogue, int place) {
        return rows.stream().filter(row -> isAbout(catalogue, row, place)).toList();
    }

    /** The claims that are not about a place but disagree with those that are. */
    public List<Integer> beyond(Catalogue catalogue, int place) {
        return rows.stream().filter(row -> !isAbout(catalogue, row, place)).toList();
    }

    private static boolean isAbout(Catalogue catalogue, int row, int place) {
        return IntStream.of(catalogue.placeIndexes(row)).anyMatch(index -> index == place);
    }

    /**
     * Two reports that contradict each other.
     *
     * @param first the lower row
     * @param second the higher row
     * @param notes what the set says on how they differ
     */
    public record Pair(int first, int second, Optional<String> notes) {}
}
