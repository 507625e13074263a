package org.basewatch.ui.map;

import java.util.function.Supplier;

/**
 * A site as keyboard, screen reader and pointer meet it.
 *
 * @param key the key of the site
 * @param x left edge of its box, in units of the picture
 * @param y upper edge of its box
 * @param width width of its box
 * @param height height of its box
 * @param says what it says, put into words when somebody asks, since most maps are gone before anybody does; equal where the words are
 */
public record SiteMark(String key, double x, double y, double width, double height, Supplier<Words> says) {
    /**
     * A site in words.
     *
     * @param name its name in the languages of the map, each on a line
     * @param details number of reports, ratings, and how sure the position is, one a line
     * @param sentence name in English and details as one sentence
     */
    public record Words(String name, String details, String sentence) {}

    /** What it says, in words. */
    public Words words() {
        return says.get();
    }
}
