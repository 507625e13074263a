package org.basewatch.export;

import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * Some rows of a picture, filtered and deflated on their own, so that strips can be made on several threads and put one behind
 * the other: each ends on a byte border without ending the stream, and only the last ends it.
 *
 * @param bytes the compressed rows, {@code length} of them used
 * @param length how many bytes
 * @param adler Adler-32 of the filtered rows
 * @param rawLength how many bytes the filtered rows have
 */
record PngStrip(byte[] bytes, int length, int adler, long rawLength) {
    private static final int ADLER_BASE = 65_521;

    /**
     * Filters and deflates rows.
     *
     * @param pixels pixels as 0xRRGGBB, row by row
     * @param from the first row in {@code pixels}
     * @param rows how many rows
     * @param width pixels in a row
     * @param above the row above the first, black at the top of the picture
     * @param last whether this strip ends the picture
     */
    static PngStrip of(int[] pixels, int from, int rows, int width, int[] above, boolean last) {
        int stride = 3 * width + 1;
        byte[] raw = new byte[stride * rows];
        for (int row = 0; row < rows; row++) {
            boolean first = row == 0;
            int before = first ? 0 : (from + row - 1) * width;
            filter(pixels, (from + row) * width, first ? above : pixels, before, width, raw, row * stride);
        }
        var adler = new Adler32();
        adler.update(raw);
        return deflate(raw, last, (int) adler.getValue());
    }

    /** Takes Sub or Up for a row, whichever leaves the smaller numbers: flat colour above all becomes zeros. */
    private static void filter(int[] pixels, int at, int[] above, int upAt, int width, byte[] raw, int to) {
        long sub = 0;
        long up = 0;
        int left = 0;
        for (int x = 0; x < width; x++) {
            int pixel = pixels[at + x];
            sub += cost(pixel, left);
            up += cost(pixel, above[upAt + x]);
            left = pixel;
        }
        boolean useUp = up < sub;
        raw[to] = (byte) (useUp ? 2 : 1);
        int out = to + 1;
        left = 0;
        for (int x = 0; x < width; x++) {
            int pixel = pixels[at + x];
            int base = useUp ? above[upAt + x] : left;
            raw[out] = (byte) ((pixel >> 16) - (base >> 16));
            raw[out + 1] = (byte) ((pixel >> 8) - (base >> 8));
            raw[out + 2] = (byte) (pixel - base);
            out += 3;
            left = pixel;
        }
    }

    /** A pixel that does not change costs nothing; the size of the change matters little to deflate. */
    private static int cost(int pixel, int base) {
        return ((pixel ^ base) & 0xffffff) == 0 ? 0 : 1;
    }

    private static PngStrip deflate(byte[] raw, boolean last, int adler) {
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(raw);
            byte[] bytes = new byte[Math.max(1024, raw.length / 8)];
            int length = 0;
            if (last) {
                deflater.finish();
            }
            while (true) {
                int flush = last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH;
                int room = bytes.length - length;
                int written = deflater.deflate(bytes, length, room, flush);
                length += written;
                if (written < room) {
                    return new PngStrip(bytes, length, adler, raw.length);
                }
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
        } finally {
            deflater.end();
        }
    }

    /** Adler-32 of two pieces one behind the other, as in zlib's {@code adler32_combine}. */
    static int combine(int first, int second, long secondLength) {
        long rem = secondLength % ADLER_BASE;
        long a1 = first & 0xffff;
        long b1 = first >>> 16 & 0xffff;
        long a2 = second & 0xffff;
        long b2 = second >>> 16 & 0xffff;
        long a = Math.floorMod(a1 + a2 - 1, (long) ADLER_BASE);
        long b = Math.floorMod(b1 + b2 + rem * (a1 - 1), (long) ADLER_BASE);
        return (int) (b << 16 | a);
    }
}
