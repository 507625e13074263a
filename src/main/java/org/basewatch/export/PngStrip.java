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
    private static final byte SUB = 1;
    private static final byte UP = 2;

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
        if (Arrays.equals(pixels, at, at + width, above, upAt, upAt + width)) {
            raw[to] = UP;
        } else if (isUpBetter(pixels, at, above, upAt, width)) {
            raw[to] = UP;
            subtract(pixels, at, above, upAt, width, raw, to + 1);
        } else {
            raw[to] = SUB;
            put(pixels[at], 0, raw, to + 1);
            subtract(pixels, at + 1, pixels, at, width - 1, raw, to + 4);
        }
    }

    /** Judged from every fourth pixel; a wrong guess costs a few bytes and no pixel. */
    private static boolean isUpBetter(int[] pixels, int at, int[] above, int upAt, int width) {
        int sub = 0;
        int up = 0;
        for (int x = 1; x < width; x += 4) {
            sub += cost(pixels[at + x], pixels[at + x - 1]);
            up += cost(pixels[at + x], above[upAt + x]);
        }
        return up < sub;
    }

    private static void subtract(int[] pixels, int at, int[] bases, int baseAt, int count, byte[] raw, int to) {
        int out = to;
        for (int x = 0; x < count; x++) {
            int pixel = pixels[at + x];
            int base = bases[baseAt + x];
            // A new array holds zeros already.
            if (pixel != base) {
                put(pixel, base, raw, out);
            }
            out += 3;
        }
    }

    private static void put(int pixel, int base, byte[] raw, int out) {
        raw[out] = (byte) ((pixel >> 16) - (base >> 16));
        raw[out + 1] = (byte) ((pixel >> 8) - (base >> 8));
        raw[out + 2] = (byte) (pixel - base);
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
