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

    /**
     * Gives back a frame that is shown no more and will not be handed over as the previous one: its pictures may be painted on again.
     * From the JavaFX application thread.
     *
     * @param shown the frame that is shown instead, painted last; it may share pictures with the other
     * @param widest the frame whose ground is shown where the others do not reach; it may be any of the two
     */
    default void giveBack(MapFrame unseen, MapFrame shown, MapFrame widest) {}
}
