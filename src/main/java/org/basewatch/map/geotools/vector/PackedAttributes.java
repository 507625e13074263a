package org.basewatch.map.geotools.vector;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.map.FeatureAttribute;

/**
 * Attributes that are kept in memory, for formats in which a feature cannot be found again: XML tells no bytes. The place of a feature is
 * the number of its row. One thread while it grows.
 */
final class PackedAttributes {
    /** Letters that XML does not know. */
    private static final char BETWEEN = '\u001e';

    private static final char AFTER_NAME = '\u001f';
    private static final int LONGEST_ROW = 8_000;

    private final TextColumn rows = new TextColumn(LONGEST_ROW);
    private final StringBuilder row = new StringBuilder();
    private long count;

    /** Adds an attribute of the next row, unless it or its name is empty. */
    void add(String name, String value) {
        if (!value.isBlank() && !name.isBlank()) {
            row.append(name).append(AFTER_NAME).append(value.strip()).append(BETWEEN);
        }
    }

    /** Ends the row. */
    long endRow() {
        rows.add(row.toString());
        row.setLength(0);
        return count++;
    }

    /** The rows, which are not added to any more. */
    AttributeSource source() {
        TextColumn.Packed packed = rows.packed();
        return place -> attributes(packed.of((int) place));
    }

    private static List<FeatureAttribute> attributes(String row) {
        List<FeatureAttribute> attributes = new ArrayList<>();
        for (String pair : row.split(String.valueOf(BETWEEN))) {
            int end = pair.indexOf(AFTER_NAME);
            if (end >= 0) {
                attributes.add(new FeatureAttribute(pair.substring(0, end), pair.substring(end + 1)));
            }
        }
        return attributes;
    }
}
