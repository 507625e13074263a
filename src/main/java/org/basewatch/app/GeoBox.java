package org.basewatch.app;

import org.basewatch.map.Extent;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;

/**
 * A box of longitudes and latitudes, as {@code --bbox} names it.
 *
 * @param west western edge, degrees east
 * @param south southern edge, degrees north
 * @param east eastern edge, greater than the western one
 * @param north northern edge, greater than the southern one
 */
record GeoBox(double west, double south, double east, double north) {
    private static final int STEPS = 24;

    /** Reads "w,s,e,n" in decimal degrees. */
    static GeoBox of(String text) throws WrongUseException {
        String[] parts = text.split(",", -1);
        if (parts.length != 4) {
            throw wrong(text, "it needs four numbers: west,south,east,north in degrees, such as 35.5,34.5,37,36");
        }
        double[] n = new double[4];
        for (int i = 0; i < 4; i++) {
            n[i] = number(text, parts[i]);
        }
        if (n[0] >= n[2]) {
            throw wrong(text, "west " + parts[0].strip() + " is not less than east " + parts[2].strip());
        }
        if (n[1] >= n[3]) {
            throw wrong(text, "south " + parts[1].strip() + " is not less than north " + parts[3].strip());
        }
        return new GeoBox(n[0], n[1], n[2], n[3]);
    }

    private static double number(String text, String part) throws WrongUseException {
        try {
            double value = Double.parseDouble(part.strip());
            if (part.strip().matches("[-+0-9.]+") && Math.abs(value) <= 180) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers out of range
        }
        throw wrong(text, "\"" + part.strip() + "\" is not a number of degrees");
    }

    private static WrongUseException wrong(String text, String why) {
        return new WrongUseException("--bbox: \"" + text + "\": " + why + ".");
    }

    /** Fails if the box reaches beyond what the base map covers. */
    void checkWithin(GeoBox covered) throws WrongUseException {
        if (west < covered.west || south < covered.south || east > covered.east || north > covered.north) {
            throw wrong(
                    text(),
                    "the map covers " + covered.west + " to " + covered.east + "° east and " + covered.south + " to "
                            + covered.north + "° north only");
        }
    }

    /** The smallest extent of the map that holds the whole box; parallels are curved there. */
    Extent extent(MapProjection projection) {
        MapPoint corner = projection.project(west, south);
        Extent extent = new Extent(corner.x(), corner.y(), corner.x(), corner.y());
        for (int i = 0; i <= STEPS; i++) {
            double lon = west + (east - west) * i / STEPS;
            for (int j = 0; j <= STEPS; j++) {
                MapPoint point = projection.project(lon, south + (north - south) * j / STEPS);
                extent = extent.union(new Extent(point.x(), point.y(), point.x(), point.y()));
            }
        }
        return extent;
    }

    private String text() {
        return west + "," + south + "," + east + "," + north;
    }
}
