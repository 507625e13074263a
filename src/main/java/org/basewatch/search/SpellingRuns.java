package org.basewatch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.basewatch.search.SearchQuery.Clause;

/**
 * Takes bare words that follow each other and together are a known spelling, such as {@code deir ezzor}, as that spelling; the longest
 * run wins. What stands in quotes, behind a field, or beside {@code not} or {@code or} is left alone. Words at the end that may yet
 * become a spelling, such as {@code deir ezz}, are looked for one by one as well, so that nothing is lost if another word is meant.
 */
final class SpellingRuns {
    private SpellingRuns() {}

    /** A query with such words taken together. */
    static SearchQuery joined(SearchQuery query, Variants variants) {
        List<List<Clause>> groups = query.groups();
        List<List<Clause>> joined = new ArrayList<>();
        for (int at = 0; at < groups.size(); ) {
            List<Condition.InText> run = longest(groups, at, variants);
            List<Condition.InText> begun = run.isEmpty() ? begun(groups, at, variants) : List.of();
            if (!begun.isEmpty()) {
                eachOrTogether(begun, joined);
                break;
            }
            joined.add(run.isEmpty() ? groups.get(at) : List.of(new Clause(together(run), false)));
            at += Math.max(1, run.size());
        }
        return new SearchQuery(joined);
    }

    /** The longest spelling of several words that begins at a group; empty if there is none. */
    private static List<Condition.InText> longest(List<List<Clause>> groups, int start, Variants variants) {
        List<Condition.InText> run = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int longest = 0;
        for (int at = start; at < groups.size() && words.size() < variants.longest(); at++) {
            Optional<Condition.InText> bare = bare(groups.get(at));
            if (bare.isEmpty()) {
                break;
            }
            run.add(bare.get());
            words.addAll(bare.get().words());
            if (run.size() > 1 && variants.isSpelling(words)) {
                longest = run.size();
            }
        }
        return run.subList(0, longest);
    }

    /** All words from a group on to the last one, if they are the beginning of a spelling of several words; else empty. */
    private static List<Condition.InText> begun(List<List<Clause>> groups, int start, Variants variants) {
        List<Condition.InText> run = groups.subList(start, groups.size()).stream()
                .map(SpellingRuns::bare)
                .flatMap(Optional::stream)
                .toList();
        boolean isRun = run.size() == groups.size() - start && run.size() > 1;
        return isRun && run.get(run.size() - 1).open() && variants.isBegun(words(run)) ? run : List.of();
    }

    /** Each of these words or all together is, for all words in turn: each of these words, or all together. */
    private static void eachOrTogether(List<Condition.InText> run, List<List<Clause>> joined) {
        Clause all = new Clause(together(run), false);
        run.forEach(one -> joined.add(List.of(new Clause(one, false), all)));
    }

    private static List<String> words(List<Condition.InText> run) {
        return run.stream().flatMap(text -> text.words().stream()).toList();
    }

    private static Optional<Condition.InText> bare(List<Clause> group) {
        return Optional.of(group.get(0))
                .filter(clause -> group.size() == 1 && !clause.isExcluded())
                .map(Clause::condition)
                .filter(Condition.InText.class::isInstance)
                .map(Condition.InText.class::cast)
                .filter(text -> !text.quoted());
    }

    private static Condition together(List<Condition.InText> run) {
        return new Condition.InText(
                run.stream().map(Condition.InText::whole).collect(Collectors.joining(" ")),
                words(run),
                run.get(run.size() - 1).open(),
                false);
    }
}
