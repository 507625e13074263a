package org.basewatch.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.basewatch.search.SearchQuery.Clause;

/** Finds the words of a query in a text that is shown, with the rules by which they were found. Immutable; any thread. */
public final class Highlighter {
    private final List<Wanted> wanted = new ArrayList<>();

    /** Looks for nothing. */
    public Highlighter() {}

    /** Looks for what a query wants; what it does not want is not looked for. */
    public Highlighter(SearchQuery query, Variants variants) {
        for (Clause clause : SpellingRuns.joined(query, variants).clauses()) {
            Condition condition = clause.condition();
            if (clause.isExcluded()) {
                continue;
            }
            if (condition instanceof Condition.InText words) {
                wanted.add(new Wanted(variants.of(words.words(), words.open()), words.open()));
            } else if (condition instanceof Condition.InSource words) {
                wanted.add(new Wanted(variants.of(words.words(), words.open()), words.open()));
            } else if (condition instanceof Condition.InPlace words) {
                wanted.add(new Wanted(variants.of(words.words(), words.open()), words.open()));
            }
        }
    }

    /** Where the words stand, from left to right, without overlaps. */
    public List<Mark> marks(String text) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Word> words = WordSplitter.split(text);
        List<String> folded = words.stream().map(Word::folded).toList();
        BitSet letters = new BitSet(text.length());
        for (Wanted run : wanted) {
            for (List<String> way : run.ways()) {
                for (int at = 0; at + way.size() <= words.size(); at++) {
                    if (WordRun.isAt(folded, at, way, run.open())) {
                        letters.set(
                                words.get(at).start(),
                                words.get(at + way.size() - 1).end());
                    }
                }
            }
        }
        return stretches(letters);
    }

    private static List<Mark> stretches(BitSet letters) {
        List<Mark> marks = new ArrayList<>();
        for (int start = letters.nextSetBit(0); start >= 0; ) {
            int end = letters.nextClearBit(start);
            marks.add(new Mark(start, end));
            start = letters.nextSetBit(end);
        }
        return marks;
    }

    private record Wanted(Set<List<String>> ways, boolean open) {}
}
