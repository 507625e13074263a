package org.basewatch.map;

/** The looks of the map. */
public enum MapTheme {
    /** Paper: for daylight and for pictures. */
    LIGHT,
    /** For a dark window. */
    DARK,
    /** For a printer or copier without colours: patterns, weights and greys alone tell things apart. */
    PRINT
}
