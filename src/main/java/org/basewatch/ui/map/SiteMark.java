package org.basewatch.ui.map;

/**
 * A site as keyboard, screen reader and pointer meet it.
 *
 * @param key the key of the site
 * @param x left edge of its box, in units of the picture
 * @param y upper edge of its box
 * @param width width of its box
 * @param height height of its box
 * @param name its name in the languages of the map, each on a line
 * @param details number of reports, ratings, and how sure the position is, one a line
 * @param sentence name in English and details as one sentence
 */
public record SiteMark(
        String key, double x, double y, double width, double height, String name, String details, String sentence) {}
