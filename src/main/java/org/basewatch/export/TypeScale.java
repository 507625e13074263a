package org.basewatch.export;

import java.awt.Color;
import org.basewatch.map.Typefaces.Face;

/**
 * The sizes of type on a sheet: a smaller sheet has smaller type, but less so than its sides, and never type that cannot be read.
 *
 * @param factor 1 on a slide of 1920 × 1080 logical units
 * @param smallest the smallest type in logical units
 */
record TypeScale(double factor, double smallest) {
    private static final double SLIDE = Math.sqrt(1920.0 * 1080);

    /** The scale for a size of picture. At several dots a unit (paper, sharp screens) smaller type can be read. */
    static TypeScale of(PictureSize size) {
        double share = Math.sqrt(size.width() * size.height()) / SLIDE;
        double factor = Math.max(0.7, Math.min(1.5, Math.pow(share, 0.7)));
        return new TypeScale(factor, size.pixelScale() >= 1.5 ? 9 : 11);
    }

    /** The same sizes made smaller where room is short. */
    TypeScale times(double share) {
        return new TypeScale(factor * share, smallest);
    }

    private double size(double onASlide) {
        return Math.max(smallest, onASlide * factor);
    }

    /** A distance in logical units, from what it is on a slide. */
    double gap(double onASlide) {
        return onASlide * factor;
    }

    TextLook title() {
        return TextLook.strong(size(34), PictureColours.INK);
    }

    TextLook subtitle() {
        return TextLook.regular(size(19), PictureColours.INK);
    }

    TextLook asOf() {
        return TextLook.regular(size(16), PictureColours.MUTED);
    }

    TextLook minor() {
        return TextLook.regular(size(13.5), PictureColours.MUTED);
    }

    TextLook marking() {
        return TextLook.strong(size(16), PictureColours.INK).tracked(0.06);
    }

    /** At least 12 point, whatever the sheet, as the protocol asks for. */
    TextLook tlp(Color colour) {
        return TextLook.strong(Math.max(16, size(17)), colour);
    }

    TextLook heading() {
        return TextLook.strong(size(13.5), PictureColours.MUTED).tracked(0.08);
    }

    TextLook figure() {
        return TextLook.strong(size(21), PictureColours.INK);
    }

    TextLook body() {
        return TextLook.regular(size(15.5), PictureColours.INK);
    }

    TextLook source(double share) {
        return new TextLook(Face.REGULAR, size(15.5 * share), PictureColours.INK, 0);
    }
}
