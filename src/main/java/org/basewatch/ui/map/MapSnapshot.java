package org.basewatch.ui.map;

import org.basewatch.map.Viewport;

/**
 * One order for a frame. Immutable, so that it can be painted on another thread.
 *
 * @param number counts the orders; a frame of a lower number never replaces one of a higher
 * @param content what is shown
 * @param viewport the part of the map that the pane shows
 * @param pixelScale pixels of the screen in one logical unit, greater than 0
 * @param isMoving whether a hand moves the map: signs stay where they are on it then, and another order follows when it rests
 */
public record MapSnapshot(long number, MapContent content, Viewport viewport, double pixelScale, boolean isMoving) {
    /** An order for a map at rest. */
    public MapSnapshot(long number, MapContent content, Viewport viewport, double pixelScale) {
        this(number, content, viewport, pixelScale, false);
    }
}
