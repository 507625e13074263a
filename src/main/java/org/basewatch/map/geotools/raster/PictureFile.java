package org.basewatch.map.geotools.raster;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.FileImageInputStream;

/**
 * Reads single pixels of a PNG or JPEG file. Such a file can only be read from its beginning, but no more than the one pixel is kept.
 *
 * @param file the file
 */
record PictureFile(Path file) {
    PixelReading reading(int column, int row, BooleanSupplier unwanted) throws IOException {
        try (var stream = new FileImageInputStream(file.toFile())) {
            ImageReader reader = JdkImages.reader(stream);
            try {
                reader.addIIOReadProgressListener(new Watch(unwanted));
                var wanted = reader.getDefaultReadParam();
                wanted.setSourceRegion(new Rectangle(column, row, 1, 1));
                BufferedImage read = reader.read(0, wanted);
                var meaning = PixelValues.Meaning.plain(read.getColorModel());
                return PixelReading.counted(column, row, PixelValues.of(read.getRaster(), meaning));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Stops the reader when nobody waits for it any more. */
    private record Watch(BooleanSupplier unwanted) implements IIOReadProgressListener {
        @Override
        public void imageProgress(ImageReader source, float percentageDone) {
            if (unwanted.getAsBoolean()) {
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int minIndex) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int imageIndex) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percentageDone) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }
}
