package org.basewatch.map;

/** Where the text of a symbol stands. */
public enum Side {
    /** To the left, right-aligned. */
    LEFT,
    /** To the right. */
    RIGHT,
    /** Above, centred. */
    ABOVE,
    /** Below, centred. */
    BELOW;

    /** Left for right and right for left; the others stay. */
    Side flipped() {
        return this == LEFT ? RIGHT : this == RIGHT ? LEFT : this;
    }
}
