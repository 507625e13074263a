package org.basewatch.export;

import java.awt.Graphics2D;
import org.basewatch.map.Box;

/**
 * One thing on a sheet that has been laid out: what it is, where it is, and how it is painted.
 *
 * @param kind what it is
 * @param box the room it takes, in logical units of the sheet
 * @param ink paints it with (0, 0) at the box's upper left corner
 */
public record Piece(Kind kind, Box box, Ink ink) {
    /** What pieces there are. */
    public enum Kind {
        /** Typesetter: no two of them may overlap. */
        TEXT,
        /** A symbol or the frame of a rating code: may hold typesetter of its own. */
        SIGN,
        /** A line or a plate behind other pieces. */
        GROUND,
        /** The map in its frame. */
        MAP
    }

    /** Paints a piece. */
    @FunctionalInterface
    public interface Ink {
        /** Paints with (0, 0) at the upper left corner; what is changed in the graphics is restored by the caller. */
        void paint(Graphics2D graphics);
    }

    Piece moved(double dx, double dy) {
        return new Piece(kind, box.moved(dx, dy), ink);
    }

    /** Paints the piece on its sheet. */
    public void paint(Graphics2D graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.translate(box.x(), box.y());
        ink.paint(own);
        own.dispose();
    }
}
