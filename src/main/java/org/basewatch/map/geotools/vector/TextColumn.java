package org.basewatch.map.geotools.vector;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One text for each feature, packed as UTF-8: half a million names take about ten megabytes. One thread while it grows. */
final class TextColumn {
    private final int longest;
    private final IntColumn ends = new IntColumn();
    private byte[] bytes = new byte[4096];
    private int length;

    /** No texts yet; longer ones are cut to so many letters. */
    TextColumn(int longest) {
        this.longest = longest;
    }

    /** Adds the text of the next feature; "" if it has none. */
    void add(String text) {
        String kept = text.strip();
        byte[] added = (kept.length() > longest ? kept.substring(0, longest) : kept).getBytes(StandardCharsets.UTF_8);
        if (length + added.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + added.length, bytes.length + (bytes.length >> 1)));
        }
        System.arraycopy(added, 0, bytes, length, added.length);
        length += added.length;
        ends.add(length);
    }

    /** The texts, which are not added to any more. */
    Packed packed() {
        return new Packed(Arrays.copyOf(bytes, length), ends.toArray());
    }

    /** The texts of all features. Any thread. */
    static final class Packed {
        private final byte[] bytes;
        private final int[] ends;

        private Packed(byte[] bytes, int[] ends) {
            this.bytes = bytes;
            this.ends = ends;
        }

        String of(int feature) {
            int start = feature == 0 ? 0 : ends[feature - 1];
            return new String(bytes, start, ends[feature] - start, StandardCharsets.UTF_8);
        }
    }
}
