package org.basewatch.map.geotools;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeneralDerivedCRS;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.locationtech.jts.geom.Envelope;
import si.uom.SI;

/**
 * The coordinate system of a file, with the ways between it and longitude and latitude on WGS 84. Coordinates are always in the
 * order x (east, longitude), y (north, latitude), whatever the authority says. Immutable; any thread.
 */
public final class SourceCrs {
    private static final double AREA_MARGIN_DEGREES = 1;
    private static final double MOST_LONGITUDE = 360;
    // twice round the Earth, and small enough for whole centimetres in an int
    private static final double MOST_METRES = 20_000_000;
    private static final MapPoint NOWHERE = new MapPoint(Double.NaN, Double.NaN);

    /** Such as "urn:ogc:def:crs:EPSG:6.9:4326", "http://www.opengis.net/gml/srs/epsg.xml#4326". */
    private static final Pattern LONG_NAME = Pattern.compile(
            "(?:urn:(?:x-)?ogc:def:crs:EPSG:[^:]*:|https?://(?:www\\.)?opengis\\.net/(?:def/crs/EPSG/[^/]*/|gml/srs/epsg\\.xml#))(\\d+)",
            Pattern.CASE_INSENSITIVE);

    private final CoordinateReferenceSystem crs;
    private final MathTransform toDegrees;
    private final MathTransform fromDegrees;

    private SourceCrs(CoordinateReferenceSystem crs) throws FactoryException {
        this.crs = crs;
        // lenient: without the national grid files of a datum shift a few metres are lost, not the layer
        this.toDegrees = CRS.findMathTransform(crs, DefaultGeographicCRS.WGS84, true);
        this.fromDegrees = CRS.findMathTransform(DefaultGeographicCRS.WGS84, crs, true);
    }

    /** Longitude and latitude in degrees on WGS 84. */
    public static SourceCrs degrees() {
        try {
            return new SourceCrs(DefaultGeographicCRS.WGS84);
        } catch (FactoryException impossible) {
            throw new IllegalStateException("a system is always reachable from itself", impossible);
        }
    }

    /**
     * The system of a code, such as "EPSG:32637", from the bundled copy of the EPSG database. The long names of a code,
     * "urn:ogc:def:crs:EPSG::32637" and "http://www.opengis.net/def/crs/EPSG/0/32637", mean the same: east first.
     */
    public static SourceCrs ofCode(String code) throws FactoryException {
        Matcher lengthy = LONG_NAME.matcher(code.strip());
        // of a long name, a library takes the order of the axes from the authority, whatever it is asked for
        return new SourceCrs(CRS.decode(lengthy.matches() ? "EPSG:" + lengthy.group(1) : code, true));
    }

    /** The system that well-known text describes. */
    public static SourceCrs ofWkt(String wkt) throws FactoryException {
        return of(CRS.parseWKT(wkt));
    }

    /** A system that a library has read; its axes are put into the order east, north. */
    public static SourceCrs of(CoordinateReferenceSystem crs) throws FactoryException {
        CoordinateReferenceSystem flat = Optional.<CoordinateReferenceSystem>ofNullable(CRS.getHorizontalCRS(crs))
                .orElse(crs);
        if (!(flat instanceof ProjectedCRS || flat instanceof GeographicCRS || flat instanceof GeneralDerivedCRS)) {
            throw new FactoryException("not a system on the Earth: " + flat.getName());
        }
        if (CRS.getAxisOrder(flat) == CRS.AxisOrder.NORTH_EAST) {
            Integer epsg = CRS.lookupEpsgCode(flat, false);
            return new SourceCrs(epsg == null ? flat : CRS.decode("EPSG:" + epsg, true));
        }
        return new SourceCrs(flat);
    }

    /** The name of the system, for a sentence. */
    public String name() {
        return crs.getName().getCode();
    }

    /** Whether coordinates are longitude and latitude. */
    public boolean isGeographic() {
        return crs instanceof GeographicCRS;
    }

    /** Whether coordinates are metres, east and north. */
    public boolean isInMetres() {
        return crs instanceof ProjectedCRS
                && SI.METRE.equals(crs.getCoordinateSystem().getAxis(0).getUnit());
    }

    /** Brings x, y pairs of this system to longitude, latitude pairs, in place. What has no place on the Earth becomes NaN. */
    public void toDegrees(double[] pairs, int count) {
        apply(toDegrees, pairs, count);
    }

    /** Brings longitude, latitude pairs to x, y pairs of this system, in place. What the system cannot hold becomes NaN. */
    public void fromDegrees(double[] pairs, int count) {
        apply(fromDegrees, pairs, count);
    }

    /** Brings x, y pairs to metres of the display projection, in place. What cannot be shown becomes NaN. */
    public void toMap(double[] pairs, int count, MapProjection projection) {
        toDegrees(pairs, count);
        degreesToMap(pairs, count, projection);
    }

    /** Brings longitude, latitude pairs to metres of the display projection, in place. What cannot be shown becomes NaN. */
    public static void degreesToMap(double[] pairs, int count, MapProjection projection) {
        for (int i = 0; i < 2 * count; i += 2) {
            MapPoint point = NOWHERE;
            if (Math.abs(pairs[i]) <= MOST_LONGITUDE && Math.abs(pairs[i + 1]) <= 90) {
                point = projection.project(pairs[i], pairs[i + 1]);
            }
            boolean onMap = Math.abs(point.x()) < MOST_METRES && Math.abs(point.y()) < MOST_METRES;
            pairs[i] = onMap ? point.x() : Double.NaN;
            pairs[i + 1] = onMap ? point.y() : Double.NaN;
        }
    }

    private static void apply(MathTransform transform, double[] pairs, int count) {
        if (transform.isIdentity()) {
            return;
        }
        double[] before = Arrays.copyOf(pairs, 2 * count);
        try {
            transform.transform(before, 0, pairs, 0, count);
        } catch (TransformException someAreOutside) {
            for (int i = 0; i < 2 * count; i += 2) {
                applyToOne(transform, before, pairs, i);
            }
        }
    }

    private static void applyToOne(MathTransform transform, double[] before, double[] after, int at) {
        try {
            transform.transform(before, at, after, at, 1);
        } catch (TransformException outside) {
            after[at] = Double.NaN;
            after[at + 1] = Double.NaN;
        }
    }

    /** Whether a rectangle of longitudes and latitudes is far from where this system is meant to be used. */
    public boolean isFarFromItsArea(Rectangle2D degrees) {
        var area = CRS.getGeographicBoundingBox(crs);
        if (area == null || area.getWestBoundLongitude() > area.getEastBoundLongitude()) {
            return false;
        }
        var used = new Envelope(
                area.getWestBoundLongitude(),
                area.getEastBoundLongitude(),
                area.getSouthBoundLatitude(),
                area.getNorthBoundLatitude());
        used.expandBy(AREA_MARGIN_DEGREES);
        return !used.intersects(
                new Envelope(degrees.getMinX(), degrees.getMaxX(), degrees.getMinY(), degrees.getMaxY()));
    }
}
