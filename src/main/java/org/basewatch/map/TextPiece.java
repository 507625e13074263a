package org.basewatch.map;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Lettering at its place on the screen. Turned into an outline only when it is drawn, as most candidates never are.
 *
 * @param outline the letters
 * @param at what brings them to their place
 * @param boxes what they cover, in logical units
 */
record TextPiece(Shape outline, AffineTransform at, List<Rectangle2D> boxes) {
    TextPiece {
        boxes = List.copyOf(boxes);
    }

    Shape shape() {
        return at.isIdentity() ? outline : at.createTransformedShape(outline);
    }
}
