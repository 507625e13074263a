package org.basewatch.map;

/** In which languages the map names things. */
public enum LabelLanguage {
    /** Latin letters only. */
    ENGLISH,
    /** Arabic; Latin where no Arabic name is known. */
    ARABIC,
    /** Latin with Arabic on a line of its own below it, where the scale leaves room. */
    BOTH
}
