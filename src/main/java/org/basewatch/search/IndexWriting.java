package org.basewatch.search;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Report;

/** Writes the index of a catalogue. Documents stand in the order of the rows, so that a document's number is its row. */
final class IndexWriting {
    private static final int BETWEEN_LOOKS = 1024;
    private static final double MEGABYTES = 48;

    private IndexWriting() {}

    /**
     * Writes all rows.
     *
     * @throws CancellationException if nobody wants the index any more
     */
    static void write(Catalogue catalogue, Directory directory, IndexProgress progress) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig();
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        config.setRAMBufferSizeMB(MEGABYTES);
        // Joins neighbours only, so the order of the rows is kept; on this thread, so that none is left behind.
        config.setMergePolicy(new LogByteSizeMergePolicy());
        config.setMergeScheduler(new SerialMergeScheduler());
        config.setUseCompoundFile(false);
        IndexWriter writer = new IndexWriter(directory, config);
        try {
            addAll(catalogue, writer, progress);
        } catch (CancellationException | IOException stopped) {
            writer.rollback();
            throw stopped;
        }
        writer.close();
    }

    private static void addAll(Catalogue catalogue, IndexWriter writer, IndexProgress progress) throws IOException {
        WordStream text = new WordStream();
        WordStream origin = new WordStream();
        StringField id = new StringField(IndexedFields.ID, "", Field.Store.NO);
        Document document = new Document();
        FieldType words = words();
        document.add(new Field(IndexedFields.TEXT, text, words));
        document.add(new Field(IndexedFields.ORIGIN, origin, words));
        document.add(id);
        for (int row = 0; row < catalogue.size(); row++) {
            if (row % BETWEEN_LOOKS == 0) {
                look(progress, (double) row / catalogue.size());
            }
            Report report = catalogue.report(row);
            text.fill(IndexedFields.texts(report));
            origin.fill(IndexedFields.origin(catalogue, report));
            id.setStringValue(IndexedFields.id(report));
            writer.addDocument(document);
        }
    }

    private static void look(IndexProgress progress, double share) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        progress.report(share);
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
