package org.basewatch.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name with a place on the screen, or a candidate for one.
 *
 * @param item what bears the name
 * @param pieces its lines; none where only the sign is drawn
 * @param mark where the sign of the point is
 */
record PlacedName(NameItem item, List<TextPiece> pieces, Optional<Point2D> mark) {
    PlacedName {
        pieces = List.copyOf(pieces);
    }

    /** What it covers, in logical units: its lines and its sign. */
    List<Rectangle2D> boxes(double denominator) {
        List<Rectangle2D> boxes = new ArrayList<>();
        pieces.forEach(piece -> boxes.addAll(piece.boxes()));
        mark.ifPresent(point -> boxes.add(item.markBox(point, denominator)));
        return boxes;
    }
}
