package org.basewatch.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.basewatch.catalogue.RowSet;

/** Reads the index that {@link IndexWriting} has written: words in, rows out. Any thread. */
final class WordIndex implements AutoCloseable {
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    WordIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        // A query differs with each key that is pressed; remembering them costs more than it saves.
        searcher.setQueryCache(null);
    }

    int size() {
        return reader.maxDoc();
    }

    /** The rows in which any of these runs of words stands. */
    RowSet rows(String field, Set<List<String>> ways, boolean open) throws IOException {
        BitSet rows = new BitSet(reader.maxDoc());
        for (List<String> words : ways) {
            if (words.size() == 1) {
                word(field, words.get(0), open, rows);
            } else {
                phrase(field, words, open, rows);
            }
        }
        return RowSet.of(rows);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    private void word(String field, String word, boolean open, BitSet rows) throws IOException {
        BytesRef bytes = new BytesRef(word);
        PostingsEnum postings = null;
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum terms = Terms.getTerms(leaf.reader(), field).iterator();
            if (!open) {
                if (terms.seekExact(bytes)) {
                    postings = terms.postings(postings, PostingsEnum.NONE);
                    add(postings, leaf.docBase, rows);
                }
            } else if (terms.seekCeil(bytes) != TermsEnum.SeekStatus.END) {
                for (BytesRef term = terms.term(); term != null && StringHelper.startsWith(term, bytes); ) {
                    postings = terms.postings(postings, PostingsEnum.NONE);
                    add(postings, leaf.docBase, rows);
                    term = terms.next();
                }
            }
        }
    }

    private void phrase(String field, List<String> words, boolean open, BitSet rows) throws IOException {
        if (open) {
            openPhrase(field, words, rows);
            return;
        }
        PhraseQuery phrase = new PhraseQuery(field, words.toArray(new String[0]));
        Weight weight = searcher.createWeight(searcher.rewrite(phrase), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                add(scorer.iterator(), leaf.docBase, rows);
            }
        }
    }

    /** The last word may be the beginning of any word. */
    private void openPhrase(String field, List<String> words, BitSet rows) throws IOException {
        BytesRef beginning = new BytesRef(words.get(words.size() - 1));
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms known = Terms.getTerms(leaf.reader(), field);
            int size = leaf.reader().maxDoc();
            Optional<RunEnds> run = run(known.iterator(), words.subList(0, words.size() - 1), size);
            if (run.isPresent()) {
                BitSet found = Endings.of(known, beginning).behind(run.get(), size);
                found.stream().forEach(document -> rows.set(leaf.docBase + document));
            }
        }
    }

    /** Where whole words stand one after the other; empty if nowhere. */
    private static Optional<RunEnds> run(TermsEnum terms, List<String> words, int size) throws IOException {
        Optional<RunEnds> run = Optional.empty();
        for (String word : words) {
            if (!terms.seekExact(new BytesRef(word))) {
                return Optional.empty();
            }
            PostingsEnum postings = terms.postings(null, PostingsEnum.POSITIONS);
            RunEnds ends = run.isPresent() ? run.get().followedBy(postings) : RunEnds.of(postings, size);
            if (ends.isEmpty()) {
                return Optional.empty();
            }
            run = Optional.of(ends);
        }
        return run;
    }

    private static void add(DocIdSetIterator documents, int base, BitSet rows) throws IOException {
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            rows.set(base + document);
        }
    }
}
