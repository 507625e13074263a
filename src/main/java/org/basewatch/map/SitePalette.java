package org.basewatch.map;

import java.awt.Color;
import java.util.Map;

/**
 * The colours of report symbols and map furniture for one theme, read from {@code style/sites-<theme>.properties}.
 *
 * @param ink pins, frames and the text of ratings
 * @param plate what ratings are written on
 * @param casing the thin edge that parts a symbol from the map
 * @param pale pins without a visible report
 * @param halo ring round the selected symbol
 * @param haloEdge edge of that ring, for black and white
 * @param leader lines from a moved symbol to its point
 * @param text names on the map
 * @param textMuted secondary text
 * @param glow behind text
 * @param unsure hatch and line of a position that is not confirmed
 * @param unsureTint faint ground of that hatch
 * @param unsureText text about it
 * @param furniture plates of legend and scale bar
 * @param furnitureEdge edge of those plates
 * @param barDark dark parts of the scale bar, and the north arrow
 * @param barLight light parts of the scale bar
 */
public record SitePalette(
        Color ink,
        Color plate,
        Color casing,
        Color pale,
        Color halo,
        Color haloEdge,
        Color leader,
        Color text,
        Color textMuted,
        Color glow,
        Color unsure,
        Color unsureTint,
        Color unsureText,
        Color furniture,
        Color furnitureEdge,
        Color barDark,
        Color barLight) {

    /**
     * The colours among these entries.
     *
     * @throws IllegalStateException if one is missing or no colour; the message names it
     */
    static SitePalette from(Map<String, String> c) {
        return new SitePalette(
                colour(c, "ink"),
                colour(c, "plate"),
                colour(c, "casing"),
                colour(c, "pale"),
                colour(c, "halo"),
                colour(c, "haloEdge"),
                colour(c, "leader"),
                colour(c, "text"),
                colour(c, "textMuted"),
                colour(c, "glow"),
                colour(c, "unsure"),
                colour(c, "unsureTint"),
                colour(c, "unsureText"),
                colour(c, "furniture"),
                colour(c, "furnitureEdge"),
                colour(c, "barDark"),
                colour(c, "barLight"));
    }

    private static Color colour(Map<String, String> colours, String key) {
        String value = colours.getOrDefault(key, "");
        if (!value.matches("#([0-9a-fA-F]{2})?[0-9a-fA-F]{6}")) {
            throw new IllegalStateException("The colour " + key + " is '" + value + "', not #rrggbb or #aarrggbb.");
        }
        long argb = Long.parseLong(value.substring(1), 16);
        return value.length() == 7 ? new Color((int) argb) : new Color((int) argb, true);
    }
}
