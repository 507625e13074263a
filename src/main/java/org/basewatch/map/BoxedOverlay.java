package org.basewatch.map;

import java.util.List;
import java.util.Optional;

/** An overlay that takes up one box of the frame, which labels and symbols avoid. */
public interface BoxedOverlay extends Overlay {
    /** The box that it takes up in a view, in logical units; empty where it is not drawn, such as in a frame too small for it. */
    Optional<Box> box(Viewport viewport);

    /** All boxes that it takes up, where there are several. */
    default List<Box> boxes(Viewport viewport) {
        return box(viewport).stream().toList();
    }
}
