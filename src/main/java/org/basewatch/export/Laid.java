package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;

/**
 * A block that has been laid out at a width, with its upper left corner at (0, 0).
 *
 * @param height in logical units
 * @param pieces what it consists of
 */
record Laid(double height, List<Piece> pieces) {
    Laid {
        pieces = List.copyOf(pieces);
    }

    static Laid empty() {
        return new Laid(0, List.of());
    }

    /** The pieces of this block when its upper left corner is elsewhere. */
    List<Piece> at(double x, double y) {
        return pieces.stream().map(piece -> piece.moved(x, y)).toList();
    }

    /** Several blocks in one, where they are. */
    static Laid of(double height, List<List<Piece>> parts) {
        List<Piece> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return new Laid(height, all);
    }
}
