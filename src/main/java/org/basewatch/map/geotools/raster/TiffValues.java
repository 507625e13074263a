package org.basewatch.map.geotools.raster;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** Reads single pixels of the first picture in a TIFF file, with the values that are stored there. Any thread. */
final class TiffValues {
    private static final int PHOTOMETRIC = 262;
    private static final int SAMPLE_FORMAT = 339;
    private static final int GDAL_NOTES = 42112;
    private static final int UNSIGNED = 1;

    /** Least is white: the reader turns such samples round. */
    private static final int WHITE_IS_ZERO = 0;

    private final TiffPictures file;
    private final OptionalDouble noData;
    private final BandNotes beside;

    /**
     * The pixels of a file.
     *
     * @param noData the value that stands for none
     * @param beside what a file beside it says of its bands
     */
    TiffValues(TiffPictures file, OptionalDouble noData, BandNotes beside) {
        this.file = file;
        this.noData = noData;
        this.beside = beside;
    }

    PixelReading at(int column, int row, Optional<TiffPictures.Picture> mask) throws IOException {
        return PixelReading.counted(column, row, values(column, row, mask));
    }

    private PixelValues values(int column, int row, Optional<TiffPictures.Picture> mask) throws IOException {
        TiffPictures.Picture full = file.pictures().get(0);
        if (full.isHole(column, row)) {
            return PixelValues.none("the file has nothing here");
        }
        Rectangle pixel = new Rectangle(column, row, 1, 1);
        if (mask.isPresent()) {
            var counts = file.read(mask.get().index(), pixel, 1, 1).getRaster();
            if (counts.getSample(counts.getMinX(), counts.getMinY(), 0) == 0) {
                return PixelValues.none("masked out");
            }
        }
        BufferedImage read = file.read(full.index(), pixel, 1, 1);
        BandNotes notes = BandNotes.inside(file.text(full.index(), GDAL_NOTES)).or(beside);
        return PixelValues.of(
                read.getRaster(), new PixelValues.Meaning(read.getColorModel(), noData, notes, stored(read)));
    }

    private DoubleUnaryOperator stored(BufferedImage read) throws IOException {
        int index = file.pictures().get(0).index();
        int type = read.getSampleModel().getDataType();
        boolean turned = file.number(index, PHOTOMETRIC, 1) == WHITE_IS_ZERO
                && !(read.getColorModel() instanceof IndexColorModel)
                && (type == DataBuffer.TYPE_BYTE || type == DataBuffer.TYPE_USHORT);
        if (turned) {
            int most = type == DataBuffer.TYPE_BYTE ? 0xff : 0xffff;
            return sample -> most - sample;
        }
        if (type == DataBuffer.TYPE_INT && file.number(index, SAMPLE_FORMAT, UNSIGNED) == UNSIGNED) {
            return sample -> Integer.toUnsignedLong((int) sample);
        }
        return sample -> sample;
    }
}
