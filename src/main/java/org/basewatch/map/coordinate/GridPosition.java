package org.basewatch.map.coordinate;

import java.util.Optional;
import mil.nga.grid.Hemisphere;
import mil.nga.mgrs.MGRS;
import mil.nga.mgrs.gzd.GridZones;
import mil.nga.mgrs.utm.UTM;
import org.basewatch.model.GeoPoint;

/**
 * A position in the Universal Transverse Mercator grid.
 *
 * @param zone 1 to 60
 * @param north whether in the northern hemisphere
 * @param easting metres, 100,000 to 900,000
 * @param northing metres from the equator, or in the south from 10,000 km south of it; 0 to 10,000,000
 */
public record GridPosition(int zone, boolean north, double easting, double northing) {
    private static final double SOUTHERN = 10_000_000;
    private static final double LEAST_LAT = -80;
    private static final double MOST_LAT = 84;
    private static final int SQUARE = 100_000;

    /** Checks the ranges. */
    public GridPosition {
        if (zone < 1 || zone > 60) {
            throw new IllegalArgumentException("UTM has no zone " + zone + ", only 1 to 60");
        }
        if (!(easting >= 100_000 && easting <= 900_000)) {
            throw new IllegalArgumentException("the easting of UTM is 100000 to 900000");
        }
        if (!(northing >= 0 && northing <= SOUTHERN)) {
            throw new IllegalArgumentException("the northing of UTM is 0 to 10000000");
        }
    }

    /** The position in its own zone; empty near the poles, where the grid ends. */
    public static Optional<GridPosition> of(GeoPoint point) {
        if (point.lat() < LEAST_LAT || point.lat() > MOST_LAT) {
            return Optional.empty();
        }
        int zone = GridZones.getZoneNumber(point.lon(), point.lat());
        double[] xy = TransverseMercator.project(point.lon() - meridian(zone), point.lat());
        boolean north = point.lat() >= 0;
        return Optional.of(new GridPosition(zone, north, xy[0], north ? xy[1] : xy[1] + SOUTHERN));
    }

    /** Longitude and latitude. */
    public GeoPoint point() {
        double[] answer = TransverseMercator.unproject(easting, north ? northing : northing - SOUTHERN);
        double lon = meridian(zone) + answer[0];
        return new GeoPoint(lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon, answer[1]);
    }

    /** The square of one metre in the Military Grid Reference System, such as "37SDV5500697751". */
    String mgrs() {
        char band = GridZones.getBandLetter(point().lat());
        char column = MGRS.getColumnLetter(zone, easting);
        char row = MGRS.getRowLetter(zone, northing);
        long east = (long) Math.floor(easting) % SQUARE;
        long within = (long) Math.floor(northing) % SQUARE;
        return MGRS.create(zone, band, column, row, east, within).coordinate();
    }

    /**
     * The south-west corner of a square of the Military Grid Reference System.
     *
     * @throws IllegalArgumentException if there is no such square; the message says so
     */
    static GridPosition ofMgrs(String square) {
        try {
            UTM corner = MGRS.parse(square).toUTM();
            return new GridPosition(
                    corner.getZone(),
                    corner.getHemisphere() == Hemisphere.NORTH,
                    corner.getEasting(),
                    corner.getNorthing());
        } catch (java.text.ParseException | RuntimeException unknown) {
            throw new IllegalArgumentException("there is no square " + square + " in the military grid", unknown);
        }
    }

    private static double meridian(int zone) {
        return 6.0 * zone - 183;
    }
}
