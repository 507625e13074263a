package org.basewatch.map;

import java.awt.Color;

/**
 * The halo of names on imagery or on a hatch, which are darker, brighter or busier than the map.
 *
 * @param width how far it reaches beyond the letters, in logical units
 * @param strength its opacity, 0 to 1
 * @param colour of the halo, the same for all names: what suits the ground of one class suits no imagery
 * @param letters the colour that letters are drawn to, so that pale names stand out
 * @param towards how far, 0 to 1
 */
record StrongHalo(double width, double strength, Color colour, Color letters, double towards) {
    /** The lettering of a class, to be read on imagery. */
    TextStyle of(TextStyle usual) {
        return new TextStyle(
                mixed(usual.colour()),
                halo(),
                Math.max(width, usual.haloWidth()),
                usual.face(),
                usual.size(),
                usual.tracking(),
                usual.capitals(),
                usual.arabic());
    }

    /** The degrees at the frame, to be read on such ground. */
    GraticuleStyle of(GraticuleStyle usual) {
        return new GraticuleStyle(usual.line(), mixed(usual.text()), halo(), usual.size(), usual.spacing());
    }

    private Color halo() {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * strength));
    }

    private Color mixed(Color from) {
        return new Color(
                mixed(from.getRed(), letters.getRed()),
                mixed(from.getGreen(), letters.getGreen()),
                mixed(from.getBlue(), letters.getBlue()));
    }

    private int mixed(int from, int to) {
        return (int) Math.round(from + towards * (to - from));
    }
}
