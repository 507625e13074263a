package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lettering at its place on the screen. Turned into an outline only when it is drawn, as most candidates never are.
 *
 * @param outline makes the letters
 * @param boxes what they cover, in logical units; at least one
 */
record TextPiece(Supplier<Shape> outline, List<Rectangle2D> boxes) {
    TextPiece {
        boxes = List.copyOf(boxes);
    }
}
