package org.basewatch.map;

import java.awt.Color;

/**
 * How names are lettered.
 *
 * @param colour of the letters
 * @param halo of the soft edge around them
 * @param haloWidth how far the halo reaches beyond the letters, in logical units
 * @param face upright, slanted or semi-bold
 * @param size in logical units
 * @param tracking space between letters as a share of the size; Arabic letters join and are never spaced
 * @param capitals whether Latin names are in capital letters
 * @param arabic at which scales a second, Arabic line is drawn where both languages are wanted
 */
public record TextStyle(
        Color colour,
        Color halo,
        double haloWidth,
        Typefaces.Face face,
        Ramp size,
        double tracking,
        boolean capitals,
        ScaleRange arabic) {}
