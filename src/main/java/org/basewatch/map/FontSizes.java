package org.basewatch.map;

import java.awt.Font;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A typeface in the few sizes that are asked for again and again: Java reads all its attributes anew to derive one. Any thread. */
final class FontSizes {
    private final Font font;
    private final Map<Float, Font> sizes = new ConcurrentHashMap<>();

    FontSizes(Font font) {
        this.font = font;
    }

    /** The typeface in a size in logical units. */
    Font of(double size) {
        return sizes.computeIfAbsent((float) size, font::deriveFont);
    }
}
