package org.basewatch.map;

/** The looks of the map. */
public enum MapTheme {
    /** Paper: for daylight and for pictures. */
    LIGHT,
    /** For a dark window. */
    DARK
}
