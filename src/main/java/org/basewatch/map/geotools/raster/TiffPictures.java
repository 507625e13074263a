package org.basewatch.map.geotools.raster;

import it.geosolutions.imageio.plugins.tiff.TIFFField;
import it.geosolutions.imageio.plugins.tiff.TIFFTag;
import it.geosolutions.imageio.stream.input.FileImageInputStreamExtImpl;
import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageMetadata;
import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageReader;
import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageReaderSpi;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** The pictures in one TIFF file: the full one, its overviews and their masks. Any thread; one read at a time. */
final class TiffPictures implements Closeable {
    private static final int SUBFILE_TYPE = 254;
    private static final int REDUCED = 1;
    private static final int MASK = 4;
    private static final int MOST_PICTURES = 200;

    /**
     * One picture.
     *
     * @param index its place in the file
     * @param width pixels
     * @param height rows
     * @param blockWidth pixels of one stored block; the whole width in a file of strips
     * @param blockHeight rows of one stored block
     * @param isMask whether it says which pixels of another picture count
     * @param isReduced whether it is a smaller copy of another picture
     * @param missing share of its blocks that lie beyond the end of the file, 0 to 1
     * @param holes the blocks, row by row, that lie beyond the end of the file or were never written; the reader makes them black
     */
    record Picture(
            int index,
            int width,
            int height,
            int blockWidth,
            int blockHeight,
            boolean isMask,
            boolean isReduced,
            double missing,
            BitSet holes) {
        /** Makes the pixels of a region see-through where they lie in holes. */
        void clearHoles(int[] argb, Rectangle region, int every) {
            if (holes.isEmpty()) {
                return;
            }
            int across = (width + blockWidth - 1) / blockWidth;
            int columns = (region.width + every - 1) / every;
            for (int i = 0; i < argb.length; i++) {
                int column = (region.x + i % columns * every) / blockWidth;
                int row = (region.y + i / columns * every) / blockHeight;
                argb[i] = holes.get(row * across + column) ? 0 : argb[i];
            }
        }

        /** Whether a pixel lies in a hole. */
        boolean isHole(int column, int row) {
            int across = (width + blockWidth - 1) / blockWidth;
            return holes.get(row / blockHeight * across + column / blockWidth);
        }
    }

    private final ImageInputStream stream;
    private final Blocks reader;
    private final List<Picture> pictures = new ArrayList<>();

    TiffPictures(File file) throws IOException {
        // by RandomAccessFile and not by a channel: a cancelled, interrupted thread must not close the file under the
        // others
        stream = new FileImageInputStreamExtImpl(file);
        reader = new Blocks();
        try {
            reader.setInput(stream, false, false);
            int count = Math.min(MOST_PICTURES, reader.getNumImages(true));
            for (int i = 0; i < count; i++) {
                pictures.add(describe(i, file.length()));
            }
        } catch (IOException | RuntimeException problem) {
            close();
            throw problem;
        }
    }

    private Picture describe(int index, long length) throws IOException {
        BitSet holes = new BitSet();
        double missing = reader.shareMissing(index, length, holes);
        int kind = number(index, SUBFILE_TYPE, 0);
        return new Picture(
                index,
                reader.getWidth(index),
                reader.getHeight(index),
                reader.getTileWidth(index),
                reader.getTileHeight(index),
                (kind & MASK) != 0,
                (kind & REDUCED) != 0,
                missing,
                holes);
    }

    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    /**
     * Reads a part of a picture.
     *
     * @param region in pixels of the picture, inside it
     * @param every only every so-manieth pixel and row
     */
    synchronized BufferedImage read(int index, Rectangle region, int everyColumn, int everyRow) throws IOException {
        ImageReadParam wanted = reader.getDefaultReadParam();
        wanted.setSourceRegion(region);
        wanted.setSourceSubsampling(everyColumn, everyRow, 0, 0);
        try {
            return reader.read(index, wanted);
        } catch (RuntimeException damaged) {
            // the reader throws whatever it stumbles over in damaged bytes
            throw new IOException(damaged);
        }
    }

    /** The text of a tag of a picture; "" if it has none. */
    synchronized String text(int index, int tag) throws IOException {
        TIFFField field = field(index, tag);
        return field != null && field.getType() == TIFFTag.TIFF_ASCII ? field.getValueAsString(0) : "";
    }

    /** The first number of a tag of a picture, if it has one. */
    synchronized int number(int index, int tag, int otherwise) throws IOException {
        TIFFField field = field(index, tag);
        return field != null && field.isIntegral() && field.getCount() > 0 ? field.getAsInt(0) : otherwise;
    }

    private @Nullable TIFFField field(int index, int tag) throws IOException {
        return ((TIFFImageMetadata) reader.getImageMetadata(index)).getRootIFD().getTIFFField(tag);
    }

    @Override
    public synchronized void close() throws IOException {
        reader.dispose();
        stream.close();
    }

    /** The library's reader, asked where the blocks of a picture lie, which its metadata do not tell. */
    private static final class Blocks extends TIFFImageReader {
        Blocks() {
            super(new TIFFImageReaderSpi());
        }

        double shareMissing(int index, long length, BitSet holes) throws IOException {
            long across = (getWidth(index) + getTileWidth(index) - 1) / getTileWidth(index);
            long down = (getHeight(index) + getTileHeight(index) - 1) / getTileHeight(index);
            int count = (int) Math.min(Integer.MAX_VALUE, across * down);
            int beyond = 0;
            for (int block = 0; block < count; block++) {
                long bytes = getTileOrStripByteCount(block);
                boolean isBeyond = getTileOrStripOffset(block) + bytes > length;
                beyond += isBeyond ? 1 : 0;
                holes.set(block, isBeyond || bytes == 0);
            }
            return (double) beyond / count;
        }
    }
}
