package org.basewatch.map.geotools.raster;

import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The picture readers of the JDK, and not those that other libraries put in front of them. */
final class JdkImages {
    private JdkImages() {}

    /** A reader for the PNG, JPEG, GIF or BMP picture in a stream. */
    static ImageReader reader(ImageInputStream stream) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getName().startsWith("com.sun.imageio.")) {
                reader.setInput(stream, true, true);
                return reader;
            }
        }
        throw new IOException("no PNG or JPEG picture");
    }
}
