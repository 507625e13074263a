package org.basewatch.map.geotools;

import java.util.Optional;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.model.GeoPoint;
import org.geotools.api.referencing.FactoryException;

/** Display projections other than the bundled map's own, by their codes in the EPSG database. Any thread; the first takes a second. */
public final class DisplayProjections {
    private DisplayProjections() {}

    /**
     * The projection of a code, such as "EPSG:3857" (Web Mercator) or "EPSG:32637" (UTM 37N).
     *
     * @throws UnusableLayerException if there is none, or if it does not give metres; with the sentence for the user
     */
    public static MapProjection ofCode(String code) throws UnusableLayerException {
        try {
            SourceCrs crs = SourceCrs.ofCode(code);
            if (!crs.isInMetres()) {
                throw new UnusableLayerException(
                        code + " does not measure in metres; pick a projected system, for example EPSG:32637.");
            }
            Projection projection = new Projection(code, crs);
            if (!RegionCheck.canShow(projection)) {
                throw new UnusableLayerException(code + " (" + crs.name()
                        + ") is made for another part of the world and cannot show Syria upright; pick another, for example"
                        + " EPSG:32637.");
            }
            return projection;
        } catch (FactoryException unknown) {
            throw new UnusableLayerException(
                    "There is no coordinate system " + code + "; give a code such as EPSG:32637.", unknown);
        }
    }

    private record Projection(String authority, SourceCrs crs) implements MapProjection {
        // the middle of the bundled map: scale and north are asked for along its latitude and longitude alone
        private static final double MIDDLE_LON = 37.35;
        private static final double MIDDLE_LAT = 34.65;
        private static final double STEP = 1e-4;
        /** So many metres to each side a length is measured. */
        private static final double BESIDE = 50;

        private static final double MAJOR = 6_378_137;
        private static final double E2 = 0.00669437999014;

        @Override
        public String name() {
            return crs.name() + " (" + authority + ")";
        }

        @Override
        public Optional<String> code() {
            return Optional.of(authority);
        }

        @Override
        public MapPoint project(double lon, double lat) {
            double[] pair = {lon, lat};
            crs.fromDegrees(pair, 1);
            return new MapPoint(pair[0], pair[1]);
        }

        @Override
        public GeoPoint unproject(MapPoint point) {
            double[] pair = {point.x(), point.y()};
            crs.toDegrees(pair, 1);
            double lon = Double.isNaN(pair[0]) ? MIDDLE_LON : pair[0];
            double lat = Double.isNaN(pair[1]) ? 90 : pair[1];
            return new GeoPoint(Math.max(-180, Math.min(180, lon)), Math.max(-90, Math.min(90, lat)));
        }

        @Override
        public double scaleFactor(double lat) {
            MapPoint west = project(MIDDLE_LON - STEP, lat);
            MapPoint east = project(MIDDLE_LON + STEP, lat);
            // radius of the parallel on the WGS 84 ellipsoid
            double sine = Math.sin(Math.toRadians(lat));
            double metres = MAJOR * Math.cos(Math.toRadians(lat)) / Math.sqrt(1 - E2 * sine * sine);
            return Math.hypot(east.x() - west.x(), east.y() - west.y()) / (metres * Math.toRadians(2 * STEP));
        }

        @Override
        public double scaleFactor(GeoPoint at) {
            MapPoint point = project(at);
            GeoPoint left = unproject(new MapPoint(point.x() - BESIDE, point.y()));
            GeoPoint right = unproject(new MapPoint(point.x() + BESIDE, point.y()));
            return 2 * BESIDE / groundMetres(left, right, at.lat());
        }

        /** The distance of near points on the WGS 84 ellipsoid, by the radii of curvature at a latitude. */
        private static double groundMetres(GeoPoint a, GeoPoint b, double lat) {
            double sine = Math.sin(Math.toRadians(lat));
            double w = 1 - E2 * sine * sine;
            double north = MAJOR * (1 - E2) / (w * Math.sqrt(w)) * Math.toRadians(b.lat() - a.lat());
            double east = MAJOR / Math.sqrt(w) * Math.cos(Math.toRadians(lat)) * Math.toRadians(b.lon() - a.lon());
            return Math.hypot(east, north);
        }

        @Override
        public double northDirection(GeoPoint at) {
            MapPoint south = project(at.lon(), at.lat() - STEP);
            MapPoint north = project(at.lon(), at.lat() + STEP);
            return Math.toDegrees(Math.atan2(north.x() - south.x(), north.y() - south.y()));
        }

        @Override
        public double northDirection(double lon) {
            MapPoint south = project(lon, MIDDLE_LAT - STEP);
            MapPoint north = project(lon, MIDDLE_LAT + STEP);
            return Math.toDegrees(Math.atan2(north.x() - south.x(), north.y() - south.y()));
        }
    }
}
