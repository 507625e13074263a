package org.basewatch.map.geotools.vector;

import com.linuxense.javadbf.DBFReader;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.basewatch.map.FeatureAttribute;

/**
 * The table of a shapefile. JavaDBF, which walks from the first record to the last, is given the bytes of those that are asked for.
 * One thread.
 */
final class DbfTable implements Closeable {
    private static final String UNKNOWN_LETTER = "\ufffd";

    private final DbfRecords records;
    private final Feed feed = new Feed();
    private final DBFReader reader;
    private final List<String> names = new ArrayList<>();

    /**
     * Reads what stands in some records, which are closed with it.
     *
     * @param letters how they are written
     * @throws IOException if their fields make no sense
     */
    DbfTable(DbfRecords records, Charset letters) throws IOException {
        this.records = records;
        // A long text has a second byte for its length, which some programs leave dirty: it is believed if all agrees
        // then.
        DBFReader withLongTexts = reader(letters, true);
        this.reader = fits(withLongTexts) ? withLongTexts : reader(letters, false);
        if (!fits(reader)) {
            throw new IOException("its fields are longer than its records");
        }
        for (int i = 1; i < reader.getFieldCount(); i++) {
            names.add(reader.getField(i).getName().strip());
        }
    }

    private DBFReader reader(Charset letters, boolean longTexts) throws IOException {
        feed.put(records.head());
        try {
            return new DBFReader(feed, letters, true, longTexts);
        } catch (RuntimeException odd) {
            throw new IOException(odd);
        }
    }

    private boolean fits(DBFReader candidate) {
        int length = 1;
        for (int i = 1; i < candidate.getFieldCount(); i++) {
            length += candidate.getField(i).getLength();
        }
        return length <= records.recordLength();
    }

    /** The names of its columns. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** How many rows there are. */
    int count() {
        return records.count();
    }

    /** Whether a row is marked as deleted. */
    boolean isDeleted(int row) throws IOException {
        return records.isDeleted(row);
    }

    /**
     * One value of a row in words; "" if it has none.
     *
     * @throws IOException if the row cannot be read
     */
    String value(int row, int column) throws IOException {
        return words(values(row)[column + 1]);
    }

    /**
     * A row with the names of its columns.
     *
     * @throws IOException if the row cannot be read
     */
    List<FeatureAttribute> row(int row) throws IOException {
        Object[] values = values(row);
        List<FeatureAttribute> attributes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            attributes.add(new FeatureAttribute(names.get(i), words(values[i + 1])));
        }
        return attributes;
    }

    /** The values of a row, after whether it is deleted. */
    private Object[] values(int row) throws IOException {
        feed.put(records.record(row));
        try {
            Object[] values = reader.nextRecord();
            if (values == null || values.length <= names.size()) {
                throw new IOException("a row is not there");
            }
            return values;
        } catch (RuntimeException odd) {
            throw new IOException(odd);
        }
    }

    private static String words(Object value) {
        if (value instanceof BigDecimal number) {
            return (number.scale() > 0 ? number.stripTrailingZeros() : number).toPlainString();
        }
        if (value instanceof Date date) {
            LocalDate day = LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
            // an empty date is written as a row of noughts
            return day.getYear() < 1 ? "" : day.toString();
        }
        if (value == null || value instanceof byte[]) {
            return "";
        }
        String text = value.toString().strip();
        // a text that was cut to the width of its column may end in half a letter
        return text.endsWith(UNKNOWN_LETTER) ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    /** What the library is to read next. */
    private static final class Feed extends InputStream {
        private ByteArrayInputStream bytes = new ByteArrayInputStream(new byte[0]);

        void put(byte[] next) {
            bytes = new ByteArrayInputStream(next);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public long skip(long count) {
            return bytes.skip(count);
        }
    }
}
