package org.basewatch.map.geotools;

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
            return new Projection(code, crs);
        } catch (FactoryException unknown) {
            throw new UnusableLayerException(
                    "There is no coordinate system " + code + "; give a code such as EPSG:32637.", unknown);
        }
    }

    private record Projection(String code, SourceCrs crs) implements MapProjection {
        // the middle of the bundled map: scale and north are asked for along its latitude and longitude alone
        private static final double MIDDLE_LON = 37.35;
        private static final double MIDDLE_LAT = 34.65;
        private static final double STEP = 1e-4;

        @Override
        public String name() {
            return crs.name() + " (" + code + ")";
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
            double e2 = 0.00669437999014;
            double sine = Math.sin(Math.toRadians(lat));
            double metres = 6_378_137 * Math.cos(Math.toRadians(lat)) / Math.sqrt(1 - e2 * sine * sine);
            return Math.hypot(east.x() - west.x(), east.y() - west.y()) / (metres * Math.toRadians(2 * STEP));
        }

        @Override
        public double northDirection(double lon) {
            MapPoint south = project(lon, MIDDLE_LAT - STEP);
            MapPoint north = project(lon, MIDDLE_LAT + STEP);
            return Math.toDegrees(Math.atan2(north.x() - south.x(), north.y() - south.y()));
        }
    }
}
