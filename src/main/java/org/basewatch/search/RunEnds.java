package org.basewatch.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Where in the documents of one part of the index a run of words ends: what a last word of which only the beginning was typed is
 * compared with. There may be thousands of such words, so each of their postings is looked at once, and positions only where the
 * run stands in the same document.
 */
final class RunEnds {
    /** Nearer than this, it is quicker to go on document by document than to jump. */
    private static final int WORTH_A_JUMP = 64;

    // By document: where its ends begin in the array of positions, plus one; 0 where there is none.
    private final int[] starts;
    private final BitSet documents;
    // The positions of each document, ascending, and −1 behind them.
    private int[] positions = new int[1024];
    private int used;
    // By document: for each end the bit of its position, by 64 positions; empty where the run stands in few documents.
    private long[] endBits = {};

    private RunEnds(int size) {
        starts = new int[size];
        documents = new BitSet(size);
    }

    /**
     * Where a word stands.
     *
     * @param size the number of documents
     */
    static RunEnds of(PostingsEnum word, int size) throws IOException {
        RunEnds ends = new RunEnds(size);
        for (int document = word.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = word.nextDoc()) {
            for (int left = word.freq(); left > 0; left--) {
                ends.add(document, word.nextPosition());
            }
            ends.close(document);
        }
        return ends.whole();
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    /** Where the run with one more word behind it ends. */
    RunEnds followedBy(PostingsEnum word) throws IOException {
        RunEnds longer = new RunEnds(starts.length);
        for (int document = first(word); document >= 0; document = next(word, document)) {
            for (int left = word.freq(); left > 0; left--) {
                int position = word.nextPosition();
                if (endsAt(document, position - 1)) {
                    longer.add(document, position);
                }
            }
            longer.close(document);
        }
        return longer.whole();
    }

    /** Sets the bits of the documents in which a word stands behind the run. */
    void addFollowed(PostingsEnum word, BitSet found) throws IOException {
        if (endBits.length > 0) {
            addFollowedOneByOne(word, found);
            return;
        }
        for (int document = first(word); document >= 0; document = next(word, document)) {
            if (!found.get(document) && isFollowedHere(word, document)) {
                found.set(document);
            }
        }
    }

    /**
     * Where the run stands in many documents, it is quicker to read all of the word than to ask which document and which position
     * comes next: what stands behind the run and what does not alternates at random, and a bit tells most of it.
     */
    private void addFollowedOneByOne(PostingsEnum word, BitSet found) throws IOException {
        for (int document = word.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = word.nextDoc()) {
            long ends = endBits[document];
            for (int left = word.freq(); left > 0; left--) {
                int position = word.nextPosition();
                if ((ends >>> position - 1 & 1) != 0 && endsAt(document, position - 1)) {
                    found.set(document);
                }
            }
        }
    }

    private boolean isFollowedHere(PostingsEnum word, int document) throws IOException {
        for (int left = word.freq(); left > 0; left--) {
            if (endsAt(document, word.nextPosition() - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAt(int document, int position) {
        for (int at = starts[document] - 1; positions[at] >= 0 && positions[at] <= position; at++) {
            if (positions[at] == position) {
                return true;
            }
        }
        return false;
    }

    /** The first document that holds both, or −1. */
    private int first(PostingsEnum word) throws IOException {
        return documents.isEmpty() ? -1 : shared(word, word.advance(documents.nextSetBit(0)));
    }

    private int next(PostingsEnum word, int document) throws IOException {
        int wanted = documents.nextSetBit(document + 1);
        return wanted < 0 ? -1 : shared(word, forward(word, document, wanted));
    }

    private int shared(PostingsEnum word, int from) throws IOException {
        int document = from;
        while (document != DocIdSetIterator.NO_MORE_DOCS) {
            if (documents.get(document)) {
                return document;
            }
            int wanted = documents.nextSetBit(document);
            if (wanted < 0) {
                return -1;
            }
            document = forward(word, document, wanted);
        }
        return -1;
    }

    private static int forward(PostingsEnum word, int document, int wanted) throws IOException {
        return wanted - document < WORTH_A_JUMP ? word.nextDoc() : word.advance(wanted);
    }

    private void add(int document, int position) {
        if (starts[document] == 0) {
            starts[document] = used + 1;
        }
        append(position);
    }

    private void close(int document) {
        if (starts[document] != 0) {
            documents.set(document);
            append(-1);
        }
    }

    private RunEnds whole() {
        if ((long) documents.cardinality() * WORTH_A_JUMP > starts.length) {
            endBits = new long[starts.length];
            for (int document = documents.nextSetBit(0); document >= 0; document = documents.nextSetBit(document + 1)) {
                for (int at = starts[document] - 1; positions[at] >= 0; at++) {
                    endBits[document] |= 1L << positions[at];
                }
            }
        }
        return this;
    }

    private void append(int value) {
        if (used == positions.length) {
            positions = Arrays.copyOf(positions, 2 * used);
        }
        positions[used++] = value;
    }
}
