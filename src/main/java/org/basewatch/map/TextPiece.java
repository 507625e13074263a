package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lettering at its place on the screen. Turned into an outline only when it is drawn, as most candidates never are.
 *
 * @param outline makes the letters
 * @param boxes what they cover, in logical units; at least one
 * @param straight how they lie, if they are neither bent nor turned
 */
record TextPiece(Supplier<Shape> outline, List<Rectangle2D> boxes, Optional<Straight> straight) {
    TextPiece {
        boxes = List.copyOf(boxes);
    }

    /** Letters along a line of their own. */
    static TextPiece bent(Supplier<Shape> outline, List<Rectangle2D> boxes) {
        return new TextPiece(outline, boxes, Optional.empty());
    }

    /**
     * Letters on a level baseline.
     *
     * @param letters of size 1
     * @param size in logical units
     * @param x where the baseline begins
     * @param y of the baseline
     */
    record Straight(Lettering.Letters letters, double size, double x, double y) {}
}
