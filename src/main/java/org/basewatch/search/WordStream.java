package org.basewatch.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands the words of texts to the index. One thread; used again for each report. */
final class WordStream extends TokenStream {
    /** So far apart are two texts, so that no phrase runs from one into the next. */
    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<String> words = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private int next;

    void fill(List<String> texts) {
        words.clear();
        steps.clear();
        for (String text : texts) {
            int step = GAP;
            for (Word word : WordSplitter.split(text)) {
                words.add(word.folded());
                steps.add(step);
                step = 1;
            }
        }
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next >= words.size()) {
            return false;
        }
        clearAttributes();
        term.setEmpty().append(words.get(next));
        increment.setPositionIncrement(steps.get(next));
        next++;
        return true;
    }
}
