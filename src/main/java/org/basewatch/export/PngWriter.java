package org.basewatch.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes one PNG, band by band from top to bottom, so that a very large picture never has to be in memory as a whole. Strips of
 * rows are compressed on all cores; how they are cut depends on the picture alone, so the same picture gives the same bytes on
 * every machine. Not safe for several threads.
 */
public final class PngWriter {
    private static final int STRIP_PIXELS = 1 << 19;

    private final PngChunks chunks;
    private final int width;
    private final int height;
    private int[] above;
    private int done;
    private int adler = 1;

    /**
     * Begins a picture.
     *
     * @param out gets the file; it is not closed
     * @throws IOException if the stream does not take the bytes
     */
    public PngWriter(OutputStream out, int width, int height, PngMetadata metadata) throws IOException {
        this.chunks = new PngChunks(out);
        this.width = width;
        this.height = height;
        this.above = new int[width];
        chunks.header(width, height, metadata);
        chunks.pixels(new byte[] {0x78, 0x01}, 2);
    }

    /** Writes a picture that is in memory. */
    public static void write(OutputStream out, BufferedImage image, PngMetadata metadata) throws IOException {
        var writer = new PngWriter(out, image.getWidth(), image.getHeight(), metadata);
        writer.band(image);
        writer.end();
    }

    /**
     * Writes the next rows.
     *
     * @param band an image of the type {@link BufferedImage#TYPE_INT_RGB} as wide as the picture
     * @throws IOException if the stream does not take the bytes
     */
    public void band(BufferedImage band) throws IOException {
        int rows = band.getHeight();
        if (band.getType() != BufferedImage.TYPE_INT_RGB || band.getWidth() != width || done + rows > height) {
            throw new IllegalArgumentException(
                    "band of " + band.getWidth() + "×" + rows + " in a picture of " + width + "×" + height);
        }
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        boolean last = done + rows == height;
        int stripRows = Math.max(1, STRIP_PIXELS / width);
        int strips = (rows + stripRows - 1) / stripRows;
        List<PngStrip> made = IntStream.range(0, strips)
                .parallel()
                .mapToObj(i -> strip(pixels, i * stripRows, Math.min(stripRows, rows - i * stripRows), i, last, strips))
                .toList();
        for (PngStrip strip : made) {
            chunks.pixels(strip.bytes(), strip.length());
            adler = PngStrip.combine(adler, strip.adler(), strip.rawLength());
        }
        above = Arrays.copyOfRange(pixels, (rows - 1) * width, rows * width);
        done += rows;
    }

    private PngStrip strip(int[] pixels, int from, int rows, int index, boolean last, int strips) {
        int[] rowAbove = from == 0 ? above : Arrays.copyOfRange(pixels, (from - 1) * width, from * width);
        return PngStrip.of(pixels, from, rows, width, rowAbove, last && index == strips - 1);
    }

    /**
     * Ends the file.
     *
     * @throws IllegalStateException if rows are missing
     */
    public void end() throws IOException {
        if (done != height) {
            throw new IllegalStateException("only " + done + " of " + height + " rows were written");
        }
        byte[] check = {(byte) (adler >> 24), (byte) (adler >> 16), (byte) (adler >> 8), (byte) adler};
        chunks.pixels(check, check.length);
        chunks.end();
    }
}
