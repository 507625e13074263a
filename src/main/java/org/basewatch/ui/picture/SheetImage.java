package org.basewatch.ui.picture;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.basewatch.export.SheetPixels;

/** Makes an image of the toolkit from the pixels of a sheet. JavaFX application thread. */
final class SheetImage {
    private SheetImage() {}

    static Image of(SheetPixels sheet) {
        WritableImage image = new WritableImage(sheet.width(), sheet.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        sheet.width(),
                        sheet.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        sheet.argb(),
                        0,
                        sheet.width());
        return image;
    }
}
