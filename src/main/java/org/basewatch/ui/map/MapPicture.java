package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import org.basewatch.map.Viewport;

/**
 * A painted part of the map. Never painted on again, so that any thread may read it.
 *
 * @param image the pixels, of the type INT_ARGB_PRE
 * @param part the part of the map that it shows
 * @param pixelScale pixels in one logical unit of that part
 */
record MapPicture(BufferedImage image, Viewport part, double pixelScale) {
    /** How the picture has to be moved so that it fits a viewport, in logical units. */
    FrameShift shiftTo(Viewport viewport) {
        return FrameShift.between(part, viewport);
    }
}
