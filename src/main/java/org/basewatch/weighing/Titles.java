package org.basewatch.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.basewatch.catalogue.BeyondDay;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Origin;
import org.basewatch.model.OriginId;

/** Names of origins, what ties reports, and small numbers in words. */
final class Titles {
    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /** More reasons than these nobody reads in a line. */
    private static final int MOST_REASONS = 3;

    private Titles() {}

    /** What ties reports to the one that they agree with, each reason once. */
    static String reasons(List<Supporter> supporters) {
        List<String> words = supporters.stream()
                .map(Supporter::tie)
                .filter(tie -> !tie.isIndependent())
                .map(Tie::words)
                .distinct()
                .toList();
        String first = words.stream().limit(MOST_REASONS).collect(Collectors.joining("; "));
        int more = words.size() - MOST_REASONS;
        return more > 0 ? first + "; and " + count(more) + " more" : first;
    }

    static String of(Catalogue catalogue, OriginId id) {
        return catalogue.origin(id).map(Origin::title).orElse(id.value());
    }

    /** Titles that say where no source is named: whether it is one that stands on the other way, too, is then not known. */
    static List<String> made(Catalogue catalogue, List<OriginId> ids) {
        return ids.stream()
                .map(id -> of(catalogue, id) + (isMade(catalogue, id) ? "" : " (the set names no source for it)"))
                .toList();
    }

    static boolean isMade(Catalogue catalogue, OriginId id) {
        return catalogue.origin(id).flatMap(Origin::source).isPresent();
    }

    /**
     * A circle in words.
     *
     * @param names each of which has it from the next, and the last from the first
     */
    static String circle(List<String> names) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            steps.add(names.get(i) + (i == 0 ? " has it from " : " from ") + names.get((i + 1) % names.size()));
        }
        return "Circular: " + String.join(", ", steps) + ".";
    }

    /** Reports that agree and were not known on a day. */
    static String leftOut(BeyondDay reports) {
        return reports.sentence("report that agrees", "reports that agree");
    }

    /** A sentence that stands behind a colon. */
    static String small(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    static String count(int number) {
        return number < WORDS.size() ? WORDS.get(number) : String.format(Locale.ROOT, "%,d", number);
    }

    static String capital(int number) {
        String word = count(number);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
