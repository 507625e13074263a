package org.basewatch.map.geotools.vector;

import io.jenetics.jpx.GPX;
import io.jenetics.jpx.Metadata;
import io.jenetics.jpx.Route;
import io.jenetics.jpx.Track;
import io.jenetics.jpx.TrackSegment;
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
        PackedAttributes attributes = new PackedAttributes();
        gpx.wayPoints()
                .forEach(point -> collector.add(
                        FeatureLayers.GEOMETRIES.createPoint(coordinate(point)),
                        point.getName().filter(name -> named).orElse(""),
                        row(attributes, point)));
        gpx.routes()
                .forEach(route -> addLine(
                        collector,
                        route.getPoints(),
                        route.getName().filter(name -> named).orElse(""),
                        row(attributes, route)));
        gpx.tracks()
                .forEach(track -> track.getSegments()
                        .forEach(segment -> addLine(
                                collector,
                                segment.getPoints(),
                                track.getName().filter(name -> named).orElse(""),
                                row(attributes, track, segment))));
        String title = gpx.getMetadata().flatMap(Metadata::getName).orElse(opening.baseName());
        return FeatureLayers.single(opening, collector, attributes.source(), title, name());
    }

    private static long row(PackedAttributes attributes, WayPoint point) {
        point.getName().ifPresent(value -> attributes.add(NAME, value));
        point.getDescription().ifPresent(value -> attributes.add("description", value));
        point.getComment().ifPresent(value -> attributes.add("comment", value));
        point.getSymbol().ifPresent(value -> attributes.add("symbol", value));
        point.getType().ifPresent(value -> attributes.add("type", value));
        point.getTime().ifPresent(value -> attributes.add("time", value.toString()));
        point.getElevation().ifPresent(value -> attributes.add("elevation", value.toString()));
        return attributes.endRow();
    }

    private static long row(PackedAttributes attributes, Route route) {
        route.getName().ifPresent(value -> attributes.add(NAME, value));
        route.getDescription().ifPresent(value -> attributes.add("description", value));
        route.getComment().ifPresent(value -> attributes.add("comment", value));
        route.getType().ifPresent(value -> attributes.add("type", value));
        attributes.add("points", String.valueOf(route.getPoints().size()));
        return attributes.endRow();
    }

    private static long row(PackedAttributes attributes, Track track, TrackSegment segment) {
        List<WayPoint> points = segment.getPoints();
        track.getName().ifPresent(value -> attributes.add(NAME, value));
        track.getDescription().ifPresent(value -> attributes.add("description", value));
        track.getComment().ifPresent(value -> attributes.add("comment", value));
        track.getType().ifPresent(value -> attributes.add("type", value));
        attributes.add("points", String.valueOf(points.size()));
        if (!points.isEmpty()) {
            points.get(0).getTime().ifPresent(value -> attributes.add("begins", value.toString()));
            points.get(points.size() - 1).getTime().ifPresent(value -> attributes.add("ends", value.toString()));
        }
        return attributes.endRow();
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

    private static void addLine(ShapeCollector collector, List<WayPoint> points, String name, long row) {
        if (points.size() == 1) {
            collector.add(FeatureLayers.GEOMETRIES.createPoint(coordinate(points.get(0))), name, row);
        } else if (points.size() > 1) {
            Coordinate[] line = points.stream().map(GpxFormat::coordinate).toArray(Coordinate[]::new);
            collector.add(FeatureLayers.GEOMETRIES.createLineString(line), name, row);
        }
    }

    private static Coordinate coordinate(WayPoint point) {
        return new Coordinate(
                point.getLongitude().doubleValue(), point.getLatitude().doubleValue());
    }
}
