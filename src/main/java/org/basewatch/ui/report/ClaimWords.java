package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.LinkedReport;
import org.basewatch.model.Relation;
import org.basewatch.ui.control.Counts;
import org.basewatch.weighing.Disagreement;

/**
 * What a card of claims that disagree says: of each claim who says it and about which place, and of each two that contradict each
 * other that they do, and how they differ if the set says so. Needs no toolkit.
 *
 * @param catalogue with the letters in force
 * @param one the claims
 * @param place position of the place whose head the card stands in; empty for the whole set
 */
record ClaimWords(Catalogue catalogue, Disagreement one, Optional<Integer> place) {
    /** More lines than these below one card nobody reads. */
    private static final int MOST_PAIRS = 12;

    /** Code, date and source of a claim; the letter of the set beside one by the user, as in the list. */
    String heading(int row) {
        ReportHeadline headline = ReportHeadline.of(catalogue, row);
        String own = headline.replaced()
                .map(letter -> " (" + letter + "→" + headline.code().reliability() + ")")
                .orElse("");
        return headline.code() + own + " · "
                + EventWords.brief(catalogue.report(row).event()) + " · " + headline.source();
    }

    /** Which places a claim is about, as far as the head over the card does not say it already. */
    Optional<String> places(int row) {
        int[] about = catalogue.placeIndexes(row);
        boolean isHere = place.isPresent() && IntStream.of(about).anyMatch(index -> index == place.get());
        List<String> others = IntStream.of(about)
                .filter(index -> !isHere || index != place.orElse(index))
                .mapToObj(index -> catalogue.places().get(index).names().english())
                .toList();
        if (others.isEmpty()) {
            return isHere ? Optional.empty() : Optional.of("names no place");
        }
        return Optional.of((isHere ? "also about " : "about ") + listed(others));
    }

    /** "a", "a and b", "a, b and c". */
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** A sentence for each two claims that contradict each other, in the order of the set; what is left out is said. */
    List<String> differences() {
        Set<String> doubled = doubledSources();
        List<String> lines = one.pairs().stream()
                .limit(MOST_PAIRS)
                .map(pair -> difference(pair, doubled))
                .collect(Collectors.toCollection(ArrayList::new));
        int more = one.pairs().size() - lines.size();
        if (more > 0) {
            lines.add("and " + Counts.full(more)
                    + (more == 1 ? " more pair that contradicts" : " more pairs that contradict") + " each other");
        }
        return lines;
    }

    private String difference(Disagreement.Pair pair, Set<String> doubled) {
        Optional<Integer> later = later(pair);
        if (later.isPresent()) {
            int earlier = later.get() == pair.first() ? pair.second() : pair.first();
            return name(later.get(), doubled) + " corrects or continues " + name(earlier, doubled)
                    + pair.notes().map(note -> ": " + note).orElse("");
        }
        return name(pair.first(), doubled) + " and " + name(pair.second(), doubled)
                + pair.notes().map(note -> ": " + note).orElse(" contradict each other; in which point is not said");
    }

    /** The one of two claims that updates the other, if the set says so. */
    private Optional<Integer> later(Disagreement.Pair pair) {
        for (LinkedReport link : catalogue.linked(pair.first())) {
            if (link.type() == Relation.Type.UPDATES && link.row() == pair.second()) {
                return Optional.of(link.reversed() ? pair.second() : pair.first());
            }
        }
        return Optional.empty();
    }

    /** A source that makes several claims is named with the title of the claim. */
    private String name(int row, Set<String> doubled) {
        String source = source(row);
        return doubled.contains(source) ? source + " (“" + catalogue.title(row) + "”)" : source;
    }

    private Set<String> doubledSources() {
        Set<String> seen = new HashSet<>();
        return one.rows().stream()
                .map(this::source)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
    }

    private String source(int row) {
        return catalogue.sources().get(catalogue.sourceIndex(row)).names().english();
    }
}
