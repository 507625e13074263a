package org.basewatch.map;

import java.awt.Graphics2D;

/**
 * One layer of the map picture. The same overlays paint the window and every exported picture.
 *
 * <p>An overlay is immutable once it paints; it may be painted from any thread, and from several at once.
 */
public interface Overlay {
    /**
     * Paints the overlay.
     *
     * @param graphics draws in logical units, with anti-aliasing already on; the overlay restores what it changes
     * @param viewport what is shown
     */
    void paint(Graphics2D graphics, Viewport viewport);
}
