package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A picture painted by Java2D as JavaFX shows it: both look at the same pixels, nothing is copied. */
final class PixelImage {
    private PixelImage() {}

    /** The picture, which must be of {@link BufferedImage#TYPE_INT_ARGB_PRE} and must not be painted on any more. */
    static WritableImage of(BufferedImage picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.getWidth(),
                picture.getHeight(),
                IntBuffer.wrap(pixels(picture)),
                PixelFormat.getIntArgbPreInstance()));
    }

    /** The pixels themselves, row by row; not to be changed. */
    static int[] pixels(BufferedImage picture) {
        if (picture.getType() != BufferedImage.TYPE_INT_ARGB_PRE) {
            throw new IllegalArgumentException(
                    "the pixels are of type " + picture.getType() + ", not ARGB premultiplied");
        }
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }
}
