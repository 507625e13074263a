package org.basewatch.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.PlaceTallies;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.RatingTally;

/**
 * In which order the places of the open set are listed: a few as they stand in the file, many by how many reports the whole set has
 * there. It does not hang on the filter, so that nothing jumps away under the pointer. JavaFX application thread; needs no toolkit.
 */
public final class PlaceOrder {
    /** So many places stand in the order of the file. */
    public static final int FEW = 12;

    private Optional<Catalogue> known = Optional.empty();
    private List<Integer> order = List.of();

    /** Positions of all places in {@link Catalogue#places()}. */
    public List<Integer> of(Catalogue catalogue) {
        if (known.filter(open -> open == catalogue).isEmpty()) {
            order = ordered(catalogue);
            known = Optional.of(catalogue);
        }
        return order;
    }

    private static List<Integer> ordered(Catalogue catalogue) {
        Stream<Integer> inFile = IntStream.range(0, catalogue.places().size()).boxed();
        if (catalogue.places().size() <= FEW) {
            return inFile.toList();
        }
        List<RatingTally> all = PlaceTallies.of(catalogue, RowSet.all(catalogue.size()));
        return inFile.sorted(Comparator.comparingInt(
                        (Integer place) -> -all.get(place).total()))
                .toList();
    }
}
