package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Pictures of the map that nobody looks at any more, to be painted on again: fresh ones for each change would make Java collect its
 * garbage, and halt the window for it, several times a second. Any thread.
 */
final class SparePictures {
    private final int most;
    private final Deque<BufferedImage> kept = new ArrayDeque<>();

    /**
     * None yet.
     *
     * @param most so many are kept, those that came last
     */
    SparePictures(int most) {
        this.most = most;
    }

    /** Keeps a picture, and lets go of the oldest one when there are too many. */
    synchronized void keep(BufferedImage unseen) {
        kept.addFirst(unseen);
        if (kept.size() > most) {
            kept.removeLast();
        }
    }

    /** A picture that was kept, whatever is in it, if there is one of this size; a fresh one otherwise. */
    synchronized BufferedImage of(int width, int height) {
        for (Iterator<BufferedImage> each = kept.iterator(); each.hasNext(); ) {
            BufferedImage image = each.next();
            if (image.getWidth() == width && image.getHeight() == height) {
                each.remove();
                return image;
            }
        }
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    }
}
