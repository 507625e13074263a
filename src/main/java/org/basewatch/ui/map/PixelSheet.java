package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * Pixels on which pictures are laid one over the other, each moved and enlarged as a whole. An enlarged picture takes the nearest of
 * its pixels: a sharp one is on its way, and all that matters until then is that the hand sees the map follow. Not for two threads
 * at once.
 */
final class PixelSheet {
    private static final int OPAQUE = 255;
    private static final int PAIR = 0xff00ff;
    private static final int HALVES = 0x800080;

    private final int width;
    private final int height;
    private final int[] pixels;
    /** The column of the picture that each column of the sheet takes. */
    private final int[] columns;

    private final int[] empty;

    /** An empty sheet of a size in pixels. */
    PixelSheet(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        this.columns = new int[width];
        this.empty = new int[width];
    }

    /** Puts a picture of the same size under another one, which comes out with both. */
    static void under(BufferedImage above, BufferedImage below) {
        int[] over = PixelImage.pixels(above);
        int[] ground = PixelImage.pixels(below);
        for (int i = 0; i < over.length; i++) {
            over[i] = over[i] == 0 ? ground[i] : over[i] + shone(ground[i], OPAQUE - (over[i] >>> 24));
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** What is on the sheet, row by row, as ARGB premultiplied. */
    int[] pixels() {
        return pixels;
    }

    /** Takes everything off. */
    void clear() {
        Arrays.fill(pixels, 0);
    }

    /**
     * Takes everything off and lays a picture there, copied as it is; what it does not reach is empty.
     *
     * @param scale enlargement, greater than 0
     * @param x where the left edge of the picture comes to lie, in pixels
     * @param y where its upper edge comes to lie
     */
    void begin(BufferedImage picture, double scale, double x, double y) {
        Window seen = look(picture, scale, x, y);
        Arrays.fill(pixels, 0, seen.top() * width, 0);
        Arrays.fill(pixels, seen.bottom() * width, pixels.length, 0);
        int before = -1;
        for (int row = seen.top(); row < seen.bottom(); row++) {
            int start = seen.startOf(row);
            if (start == before) {
                System.arraycopy(pixels, (row - 1) * width, pixels, row * width, width);
            } else {
                copyRow(seen, start, row * width);
            }
            before = start;
        }
    }

    /**
     * Lays a picture over what is there.
     *
     * @param scale enlargement, greater than 0
     * @param x where the left edge of the picture comes to lie, in pixels
     * @param y where its upper edge comes to lie
     */
    void lay(BufferedImage picture, double scale, double x, double y) {
        Window seen = look(picture, scale, x, y);
        for (int row = seen.top(); row < seen.bottom(); row++) {
            layRow(seen, seen.startOf(row), row * width);
        }
    }

    private Window look(BufferedImage picture, double scale, double x, double y) {
        int across = picture.getWidth();
        int down = picture.getHeight();
        int left = firstWithin(x, width);
        int right = Math.max(left, firstWithin(x + across * scale, width));
        for (int column = left; column < right; column++) {
            columns[column] = taken(column, scale, x, across);
        }
        int top = firstWithin(y, height);
        int bottom = Math.max(top, firstWithin(y + down * scale, height));
        return new Window(PixelImage.pixels(picture), across, down, scale, y, left, top, right, bottom);
    }

    /** The part of the sheet that a picture reaches, from left and top to before right and bottom. */
    private record Window(
            int[] source, int across, int down, double scale, double y, int left, int top, int right, int bottom) {
        /** Where the row of the picture begins that a row of the sheet takes. */
        int startOf(int row) {
            return taken(row, scale, y, down) * across;
        }
    }

    /** The first pixel whose middle is not before an edge. */
    private static int firstWithin(double edge, int size) {
        return (int) Math.max(0, Math.min(size, Math.ceil(edge - 0.5)));
    }

    private static int taken(int pixel, double scale, double edge, int size) {
        return (int) Math.max(0, Math.min(size - 1, Math.floor((pixel + 0.5 - edge) / scale)));
    }

    private void copyRow(Window seen, int from, int to) {
        Arrays.fill(pixels, to, to + seen.left(), 0);
        Arrays.fill(pixels, to + seen.right(), to + width, 0);
        if (seen.scale() == 1 && seen.left() < seen.right()) {
            System.arraycopy(
                    seen.source(), from + columns[seen.left()], pixels, to + seen.left(), seen.right() - seen.left());
            return;
        }
        int[] source = seen.source();
        for (int i = seen.left(); i < seen.right(); i++) {
            pixels[to + i] = source[from + columns[i]];
        }
    }

    private void layRow(Window seen, int from, int to) {
        if (seen.scale() == 1 && seen.left() < seen.right()) {
            layRow(seen.source(), from + columns[seen.left()], to + seen.left(), seen.right() - seen.left());
            return;
        }
        int[] source = seen.source();
        for (int i = seen.left(); i < seen.right(); i++) {
            lay(source[from + columns[i]], to + i);
        }
    }

    /** A row as it is; most of a picture of signs and names is empty, and is skipped as fast as memory can be compared. */
    private void layRow(int[] source, int from, int to, int length) {
        int i = 0;
        while (i < length) {
            int over = source[from + i];
            if (over == 0) {
                int skipped = Arrays.mismatch(source, from + i, from + length, empty, 0, length - i);
                i = skipped < 0 ? length : i + skipped;
            } else {
                lay(over, to + i);
                i++;
            }
        }
    }

    private void lay(int over, int at) {
        int alpha = over >>> 24;
        if (alpha == OPAQUE) {
            pixels[at] = over;
        } else if (alpha != 0) {
            pixels[at] = over + shone(pixels[at], OPAQUE - alpha);
        }
    }

    /** What is left of a colour under one that lets so much of 255 through: two channels at a time, each rounded to the nearest. */
    private static int shone(int colour, int through) {
        int even = (colour & PAIR) * through + HALVES;
        int odd = (colour >>> 8 & PAIR) * through + HALVES;
        int evenLeft = even + (even >>> 8 & PAIR) >>> 8 & PAIR;
        int oddLeft = odd + (odd >>> 8 & PAIR) & ~PAIR;
        return evenLeft | oddLeft;
    }
}
