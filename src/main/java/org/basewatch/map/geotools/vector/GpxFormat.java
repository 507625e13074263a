package org.basewatch.map.geotools.vector;

import io.jenetics.jpx.GPX;
import io.jenetics.jpx.Metadata;
import io.jenetics.jpx.WayPoint;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.UserLayerFormat;
import org.basewatch.map.geotools.XmlGuard;
import org.locationtech.jts.geom.Coordinate;

/** GPX 1.0 and 1.1: waypoints, routes and tracks, read by JPX. */
public final class GpxFormat implements UserLayerFormat {
    private static final String NAME = "name";

    @Override
    public String name() {
        return "GPX";
    }

    @Override
    public List<String> endings() {
        return List.of(".gpx");
    }

    @Override
    public List<UserLayer> open(Opening opening) throws UnusableLayerException, IOException {
        GPX gpx = read(opening);
        ShapeCollector collector = FeatureLayers.collectorOfDegrees(opening);
        collector.addAttribute(NAME);
        boolean named = collector.namedBy().filter(NAME::equals).isPresent();
        gpx.wayPoints()
                .forEach(point -> collector.add(
                        FeatureLayers.GEOMETRIES.createPoint(coordinate(point)),
                        point.getName().filter(name -> named).orElse("")));
        gpx.routes()
                .forEach(route -> addLine(
                        collector,
                        route.getPoints(),
                        route.getName().filter(name -> named).orElse("")));
        gpx.tracks()
                .forEach(track -> track.getSegments()
                        .forEach(segment -> addLine(
                                collector,
                                segment.getPoints(),
                                track.getName().filter(name -> named).orElse(""))));
        String title = gpx.getMetadata().flatMap(Metadata::getName).orElse(opening.baseName());
        return FeatureLayers.single(opening, collector, title, name());
    }

    private static GPX read(Opening opening) throws UnusableLayerException, IOException {
        XmlGuard.Root root;
        try (InputStream head = java.nio.file.Files.newInputStream(opening.file())) {
            root = XmlGuard.check(head, opening.fileName());
        }
        var version = "1.0".equals(root.attributes().get("version")) ? GPX.Version.V10 : GPX.Version.V11;
        try (InputStream bytes = FeatureLayers.watched(opening)) {
            return GPX.Reader.of(version, GPX.Reader.Mode.LENIENT).read(bytes);
        }
    }

    private static void addLine(ShapeCollector collector, List<WayPoint> points, String name) {
        if (points.size() == 1) {
            collector.add(FeatureLayers.GEOMETRIES.createPoint(coordinate(points.get(0))), name);
        } else if (points.size() > 1) {
            Coordinate[] line = points.stream().map(GpxFormat::coordinate).toArray(Coordinate[]::new);
            collector.add(FeatureLayers.GEOMETRIES.createLineString(line), name);
        }
    }

    private static Coordinate coordinate(WayPoint point) {
        return new Coordinate(
                point.getLongitude().doubleValue(), point.getLatitude().doubleValue());
    }
}
