package org.basewatch.export;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.basewatch.map.Box;

/** Something on a sheet whose height follows from its width. Immutable; any thread. */
@FunctionalInterface
interface Block {
    /** Lays it out at a width in logical units. */
    Laid at(double width);

    /** Empty room of a height. */
    static Block gap(double height) {
        return width -> new Laid(height, List.of());
    }

    /** A thin line across the width with the same room above and below. */
    static Block rule(double room, java.awt.Color colour) {
        return width ->
                new Laid(2 * room + 1, List.of(new Piece(Piece.Kind.GROUND, new Box(0, room, width, 1), graphics -> {
                    graphics.setColor(colour);
                    graphics.fill(new Rectangle2D.Double(0, 0, width, 1));
                })));
    }

    /** Blocks one under the other. */
    static Block stack(List<Block> blocks) {
        return width -> {
            double y = 0;
            List<Piece> pieces = new ArrayList<>();
            for (Block block : blocks) {
                Laid laid = block.at(width);
                pieces.addAll(laid.at(0, y));
                y += laid.height();
            }
            return new Laid(y, pieces);
        };
    }

    /** A block of a fixed width at the left, another one at the right of it, both from the top. */
    static Block beside(double leftWidth, double gap, Block left, Block right) {
        return width -> {
            Laid first = left.at(leftWidth);
            Laid second = right.at(width - leftWidth - gap);
            return Laid.of(
                    Math.max(first.height(), second.height()), List.of(first.at(0, 0), second.at(leftWidth + gap, 0)));
        };
    }
}
