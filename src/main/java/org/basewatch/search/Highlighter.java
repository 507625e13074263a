package org.basewatch.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.basewatch.search.SearchQuery.Clause;

/**
 * Finds the words of a query in a text that is shown, with the rules by which they were found, and only where they are looked for: words
 * behind a field in what the field means. Immutable; any thread.
 */
public final class Highlighter {
    private final Map<SearchedPart, List<Wanted>> wanted = new EnumMap<>(SearchedPart.class);

    /** Looks for nothing. */
    public Highlighter() {}

    /** Looks for what a query wants; what it does not want is not looked for. */
    public Highlighter(SearchQuery query, Variants variants) {
        for (Clause clause : SpellingRuns.joined(query, variants).clauses()) {
            if (!clause.isExcluded()) {
                want(clause.condition(), variants);
            }
        }
    }

    /** Words without a field are looked for in names as well, but in the title of an origin only behind its field. */
    private void want(Condition condition, Variants variants) {
        if (condition instanceof Condition.InText text) {
            Wanted run = Wanted.of(text.words(), text.open(), variants);
            add(run, SearchedPart.WORDS, SearchedPart.SOURCE, SearchedPart.PLACE);
        } else if (condition instanceof Condition.InSource name) {
            add(Wanted.of(name.words(), name.open(), variants), SearchedPart.SOURCE);
        } else if (condition instanceof Condition.InPlace name) {
            add(Wanted.of(name.words(), name.open(), variants), SearchedPart.PLACE);
        } else if (condition instanceof Condition.InOrigin title) {
            add(Wanted.of(title.words(), title.open(), variants), SearchedPart.ORIGIN);
        }
    }

    private void add(Wanted run, SearchedPart... parts) {
        for (SearchedPart part : parts) {
            wanted.computeIfAbsent(part, nothingYet -> new ArrayList<>()).add(run);
        }
    }

    /** Whether nothing is looked for in any text. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /**
     * Where the words stand that are looked for in such a part of a report, from left to right, without overlaps.
     *
     * @param part what the text is of a report
     */
    public List<Mark> marks(SearchedPart part, String text) {
        List<Wanted> runs = wanted.getOrDefault(part, List.of());
        if (runs.isEmpty()) {
            return List.of();
        }
        List<Word> words = WordSplitter.split(text);
        List<String> folded = words.stream().map(Word::folded).toList();
        BitSet letters = new BitSet(text.length());
        for (Wanted run : runs) {
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

    private record Wanted(Set<List<String>> ways, boolean open) {
        static Wanted of(List<String> words, boolean open, Variants variants) {
            return new Wanted(variants.of(words, open), open);
        }
    }
}
