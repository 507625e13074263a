package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterDiagnosis;
import org.basewatch.catalogue.FilterPart;
import org.basewatch.ui.control.Counts;

/**
 * Why the list is empty: which parts of the filter empty it, the fewest that do.
 *
 * @param sentence what empties it and what would help
 * @param parts the parts to lift; empty if no lifting helps
 */
public record EmptyReason(String sentence, Set<FilterPart> parts) {
    /** Copies the set. */
    public EmptyReason {
        parts = Set.copyOf(parts);
    }

    /** The words on the control that lifts the parts. */
    public String liftLabel() {
        return "Lift the filter by " + words(parts);
    }

    /** Looks for the fewest parts whose lifting shows something of what is listed. */
    static EmptyReason of(FilterCriteria criteria, ReportScope scope) {
        int total = scope.total();
        if (total == 0) {
            return new EmptyReason("This set holds no report here.", Set.of());
        }
        FilterDiagnosis diagnosis = scope.diagnosis(criteria);
        List<FilterPart> used = new ArrayList<>(List.of(FilterPart.values()));
        used.removeIf(part -> !part.isUsedBy(criteria));
        List<Set<FilterPart>> choices = IntStream.range(1, 1 << used.size())
                .mapToObj(bits -> choice(used, bits))
                .sorted(Comparator.comparingInt(Set::size))
                .toList();
        Set<FilterPart> best = Set.of();
        int most = 0;
        for (Set<FilterPart> choice : choices) {
            if (most > 0 && choice.size() > best.size()) {
                break;
            }
            int back = diagnosis.shownWithout(choice);
            if (back > most) {
                most = back;
                best = choice;
            }
        }
        String all = total == 1 ? "The one report here is" : "All " + Counts.reports(total) + " here are";
        return new EmptyReason(
                all + " left out by the filter. Without the filter by " + words(best) + ", " + Counts.reports(most)
                        + " would show.",
                best);
    }

    private static Set<FilterPart> choice(List<FilterPart> used, int bits) {
        EnumSet<FilterPart> parts = EnumSet.noneOf(FilterPart.class);
        for (int i = 0; i < used.size(); i++) {
            if ((bits >> i & 1) != 0) {
                parts.add(used.get(i));
            }
        }
        return parts;
    }

    private static String words(Set<FilterPart> parts) {
        List<String> words = parts.stream().sorted().map(FilterPart::word).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
