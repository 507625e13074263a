package org.basewatch.export;

import java.awt.Color;
import org.basewatch.map.Typefaces.Face;

/**
 * How a piece of text looks.
 *
 * @param face the cut of the type family
 * @param size in logical units
 * @param colour of the letters
 * @param tracking space between Latin letters as a share of the size
 */
record TextLook(Face face, double size, Color colour, double tracking) {
    static TextLook regular(double size, Color colour) {
        return new TextLook(Face.REGULAR, size, colour, 0);
    }

    static TextLook strong(double size, Color colour) {
        return new TextLook(Face.SEMIBOLD, size, colour, 0);
    }

    TextLook tracked(double share) {
        return new TextLook(face, size, colour, share);
    }

    TextLook in(Color other) {
        return new TextLook(face, size, other, tracking);
    }
}
