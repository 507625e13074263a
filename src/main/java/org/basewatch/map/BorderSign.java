package org.basewatch.map;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** The kinds of borders on the map, each with its own sign, so that the legend draws exactly what the map draws. */
public enum BorderSign {
    /** A recognised border between states. */
    INTERNATIONAL("international", "International border"),
    /** A border that has not been marked out. */
    INDEFINITE("indefinite", "Border not marked out"),
    /** A border that one side does not recognise. */
    DISPUTED("disputed", "Disputed border"),
    /** Where a state says that its border runs. */
    CLAIM("claim", "Line claimed by a state"),
    /** Where fighting stopped by agreement. */
    CEASEFIRE("ceasefire", "Ceasefire line"),
    /** The edge of a zone watched by the United Nations. */
    UN_ZONE("un_zone", "Edge of the UN zone"),
    /** Between Syrian governorates. */
    GOVERNORATE("", "Governorate line");

    private static final double LEGEND_SCALE = 3_000_000;

    private final String kind;
    private final String title;

    BorderSign(String kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    /** What the legend says, such as "Ceasefire line". */
    public String title() {
        return title;
    }

    /** The class of the style sheet, such as "border.ceasefire". */
    public String styleClass() {
        return kind.isEmpty() ? "governorate" : "border." + kind;
    }

    /** Draws a piece of such a line from (x1, y) to (x2, y), in logical units, as on a map at 1 : 3,000,000. */
    public void paint(Graphics2D graphics, MapStyle style, double x1, double x2, double y) {
        var piece = new Path2D.Double(new Line2D.Double(x1, y, x2, y));
        style.line(styleClass()).ifPresent(line -> line.paint(graphics, piece, LEGEND_SCALE));
    }
}
