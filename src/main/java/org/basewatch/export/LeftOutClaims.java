package org.basewatch.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.catalogue.LinkedReport;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.Relation;

/**
 * Whether something that is left out contradicts something that is shown. What was not known on the day that is set is no claim of
 * that day, and is counted apart.
 */
final class LeftOutClaims {
    private final Catalogue catalogue;
    private final KnownRows known;
    private final Set<Integer> against = new LinkedHashSet<>();
    private final Set<Integer> beyond = new LinkedHashSet<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    LeftOutClaims(Catalogue catalogue, FilterResult result) {
        this.catalogue = catalogue;
        this.known = new KnownRows(catalogue, result.criteria().asOf());
        RowSet visible = result.visible();
        visible.stream().forEach(row -> {
            for (LinkedReport linked : catalogue.linked(row)) {
                if (linked.type() == Relation.Type.CONTRADICTS && !visible.contains(linked.row())) {
                    add(row, linked.row());
                }
            }
        });
    }

    private void add(int shown, int other) {
        if (!known.test(other)) {
            beyond.add(other);
            return;
        }
        against.add(other);
        for (int place : catalogue.placeIndexes(shown)) {
            places.merge(catalogue.places().get(place).names().english(), 1, Integer::sum);
        }
    }

    /** Such as "2 of them contradict what is shown (Tartus)."; empty if nothing does. */
    Optional<String> words() {
        List<String> sentences = new ArrayList<>();
        if (!against.isEmpty()) {
            String who = against.size() == 1 ? "One of them contradicts" : against.size() + " of them contradict";
            String where = places.isEmpty() ? "" : " (" + PlaceLine.of(places, "; ") + ")";
            sentences.add(who + " what is shown" + where + ".");
        }
        known.leftOut(beyond)
                .map(left -> left.sentence("that contradicts what is shown", "that contradict what is shown"))
                .ifPresent(sentences::add);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }
}
