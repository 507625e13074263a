package org.basewatch.ui.map;

import java.util.Optional;

/** Paints frames. Called from one thread at a time, off the JavaFX application thread. */
@FunctionalInterface
public interface MapPainter {
    /**
     * Paints a frame.
     *
     * @param previous the frame painted before: what has not changed is taken from it
     */
    MapFrame paint(MapSnapshot wanted, Optional<MapFrame> previous);
}
