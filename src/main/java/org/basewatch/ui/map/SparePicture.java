package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * A picture of the map that nobody looks at any more, to be painted on again: a fresh one for each change would make Java collect its
 * garbage, and halt the window for it, several times a second. Any thread.
 */
final class SparePicture {
    private Optional<BufferedImage> kept = Optional.empty();

    /** Keeps a picture, and lets go of the one before. */
    synchronized void keep(BufferedImage unseen) {
        kept = Optional.of(unseen);
    }

    /** The picture that was kept, whatever is in it, if it is of this size; a fresh one otherwise. */
    synchronized BufferedImage of(int width, int height) {
        Optional<BufferedImage> fitting =
                kept.filter(image -> image.getWidth() == width && image.getHeight() == height);
        kept = Optional.empty();
        return fitting.orElseGet(() -> new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE));
    }
}
