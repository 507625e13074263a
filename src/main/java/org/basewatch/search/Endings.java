package org.basewatch.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * All words of one part of the index that begin alike: what the last word of a phrase may become while somebody types. Where they
 * stand in many documents, two threads share them.
 *
 * @param terms the words of the part
 * @param words those that begin alike, in their order
 * @param documents how many documents each stands in, added up
 */
record Endings(Terms terms, List<Ending> words, long documents) {
    /** Below so many documents, a second thread comes too late to help. */
    private static final long WORTH_SHARING = 30_000;

    private record Ending(BytesRef word, TermState state, int documents) {}

    static Endings of(Terms terms, BytesRef beginning) throws IOException {
        List<Ending> words = new ArrayList<>();
        long documents = 0;
        TermsEnum all = terms.iterator();
        if (all.seekCeil(beginning) != TermsEnum.SeekStatus.END) {
            for (BytesRef term = all.term();
                    term != null && StringHelper.startsWith(term, beginning);
                    term = all.next()) {
                words.add(new Ending(BytesRef.deepCopyOf(term), all.termState(), all.docFreq()));
                documents += all.docFreq();
            }
        }
        return new Endings(terms, words, documents);
    }

    /**
     * The documents in which one of these words stands behind a run.
     *
     * @param size the number of documents
     */
    BitSet behind(RunEnds run, int size) throws IOException {
        if (documents < WORTH_SHARING || ForkJoinPool.getCommonPoolParallelism() < 1) {
            return behind(run, size, words);
        }
        int middle = middle();
        ForkJoinTask<BitSet> second = ForkJoinPool.commonPool().submit(() -> {
            try {
                return behind(run, size, words.subList(middle, words.size()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        BitSet found = behind(run, size, words.subList(0, middle));
        found.or(second.join());
        return found;
    }

    private BitSet behind(RunEnds run, int size, List<Ending> some) throws IOException {
        BitSet found = new BitSet(size);
        TermsEnum seeker = terms.iterator();
        PostingsEnum postings = null;
        for (Ending ending : some) {
            seeker.seekExact(ending.word(), ending.state());
            postings = seeker.postings(postings, PostingsEnum.POSITIONS);
            run.addFollowed(postings, found);
        }
        return found;
    }

    /** Where as many documents lie before as behind. */
    private int middle() {
        long before = 0;
        int at = 0;
        while (2 * before < documents) {
            before += words.get(at++).documents();
        }
        return at;
    }
}
