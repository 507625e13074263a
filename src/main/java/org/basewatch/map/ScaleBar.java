package org.basewatch.map;

import java.util.Locale;

/**
 * What a scale bar shows: a round length on the ground, and how long the bar is that stands for it at one place of the map.
 *
 * @param metres length on the ground: 1, 2 or 5 with noughts
 * @param units length of the bar in logical units
 * @param parts number of parts, alternately dark and light
 */
public record ScaleBar(double metres, double units, int parts) {
    private static final int ROUNDS = 4;

    /**
     * The longest round bar that fits.
     *
     * @param viewport the view
     * @param projection tells how lengths on the map relate to the ground
     * @param x left end of the bar on the screen
     * @param y height of the bar on the screen
     * @param room longest bar in logical units, greater than 0
     */
    public static ScaleBar fitting(Viewport viewport, MapProjection projection, double x, double y, double room) {
        double longest = ground(viewport, projection, x, y, room);
        double magnitude = Math.pow(10, Math.floor(Math.log10(longest)));
        int figure = longest >= 5 * magnitude ? 5 : longest >= 2 * magnitude ? 2 : 1;
        double metres = figure * magnitude;
        double units = room * metres / longest;
        for (int round = 0; round < ROUNDS; round++) {
            units *= metres / ground(viewport, projection, x, y, units);
        }
        return new ScaleBar(metres, units, figure == 1 ? 5 : figure == 2 ? 4 : 5);
    }

    /** Length on the ground of a level line on the screen: Simpson's rule over 1 / point scale. */
    private static double ground(Viewport viewport, MapProjection projection, double x, double y, double units) {
        double start = 1 / scale(viewport, projection, x, y);
        double middle = 1 / scale(viewport, projection, x + units / 2, y);
        double end = 1 / scale(viewport, projection, x + units, y);
        return units * viewport.metresPerUnit() * (start + 4 * middle + end) / 6;
    }

    private static double scale(Viewport viewport, MapProjection projection, double x, double y) {
        return projection.scaleFactor(projection.unproject(viewport.mapPoint(x, y)));
    }

    /** What stands at the end of the bar, such as "100 km" or "500 m". */
    public String label() {
        return metres >= 1000 ? grouped(Math.round(metres / 1000)) + " km" : grouped(Math.round(metres)) + " m";
    }

    /**
     * The scale in numbers in the middle of a view, rounded to two figures, such as "1 : 3 400 000".
     *
     * @param paper logical units of 1/96 inch on the paper for one of the view; 1 in the window
     */
    public static String ratio(Viewport viewport, MapProjection projection, double paper) {
        double enlarged =
                projection.scaleFactor(projection.unproject(viewport.centre()).lat());
        double denominator = viewport.scaleDenominator() / enlarged / paper;
        double magnitude = Math.pow(10, Math.floor(Math.log10(denominator)) - 1);
        return "1 : " + grouped(Math.round(Math.round(denominator / magnitude) * magnitude));
    }

    /** Fixed spaces between groups of three figures. */
    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }
}
