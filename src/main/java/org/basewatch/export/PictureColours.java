package org.basewatch.export;

import java.awt.Color;

/** The colours of a picture around its map: ink on white paper, one colour for what is not sure, all readable when copied. */
final class PictureColours {
    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1b2430);
    static final Color MUTED = new Color(0x55616f);
    static final Color RULE = new Color(0xc8d0d9);
    static final Color FRAME = new Color(0x4d5660);
    /** What is unconfirmed or left out; the same brown as on the map. */
    static final Color CAUTION = new Color(0x8a4b14);

    private PictureColours() {}
}
