package org.basewatch.model;

/**
 * A position on WGS 84, longitude first.
 *
 * @param lon longitude in decimal degrees, −180 to 180, east positive
 * @param lat latitude in decimal degrees, −90 to 90, north positive
 */
public record GeoPoint(double lon, double lat) {
    /** Checks both ranges. */
    public GeoPoint {
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("longitude " + lon + " is outside −180 to 180");
        }
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("latitude " + lat + " is outside −90 to 90");
        }
    }
}
