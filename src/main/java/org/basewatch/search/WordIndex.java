package org.basewatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.basewatch.catalogue.RowSet;

/** Reads the index that {@link IndexWriting} has written: words in, rows out. Any thread. */
final class WordIndex implements AutoCloseable {
    /** The last word of a phrase may stand for so many words that begin like it. */
    private static final int MOST_ENDINGS = 1024;

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
        int last = words.size() - 1;
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (String word : words.subList(0, last)) {
            phrase.add(new Term(field, word));
        }
        List<Term> endings = open ? endings(field, words.get(last)) : List.of(new Term(field, words.get(last)));
        if (endings.isEmpty()) {
            return;
        }
        phrase.add(endings.toArray(new Term[0]));
        Query query = searcher.rewrite(phrase.build());
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                add(scorer.iterator(), leaf.docBase, rows);
            }
        }
    }

    private List<Term> endings(String field, String beginning) throws IOException {
        BytesRef bytes = new BytesRef(beginning);
        List<Term> endings = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum terms = Terms.getTerms(leaf.reader(), field).iterator();
            if (terms.seekCeil(bytes) == TermsEnum.SeekStatus.END) {
                continue;
            }
            BytesRef term = terms.term();
            while (term != null && StringHelper.startsWith(term, bytes) && endings.size() < MOST_ENDINGS) {
                endings.add(new Term(field, BytesRef.deepCopyOf(term)));
                term = terms.next();
            }
        }
        return endings.stream().distinct().toList();
    }

    private static void add(DocIdSetIterator documents, int base, BitSet rows) throws IOException {
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            rows.set(base + document);
        }
    }
}
