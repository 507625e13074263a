package org.basewatch.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.AreaShape;
import org.basewatch.model.Basis;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;

/** Reads what a file knows of a position. A coordinate that is missing is missing: it never becomes 0. */
final class LocationMapper {
    private static final String TYPES = "one of exact, approximate, area, none";
    private static final String LON = "degrees of longitude from -180 to 180";
    private static final String LAT = "degrees of latitude from -90 to 90";
    private static final double TINY = Double.MIN_VALUE;
    private static final double FARTHEST = 5_000_000;
    private static final String METRES = "metres, greater than 0, at most 5000000";

    private LocationMapper() {}

    static Optional<Location> location(RecordFields fields) {
        int line = fields.lineOf("type");
        String type = fields.neededText("type");
        return switch (type) {
            case "exact" -> exact(fields);
            case "approximate" -> approximate(fields);
            case "area" -> area(fields);
            case "none" -> {
                Optional<String> reason = fields.text("reason");
                yield fields.make(() -> new Location.Unlocated(reason));
            }
            default -> {
                if (!type.isEmpty()) {
                    fields.breaks(line, "type", '"' + type + "\" is not known here", TYPES);
                }
                yield Optional.empty();
            }
        };
    }

    private static Optional<Location> exact(RecordFields fields) {
        Optional<GeoPoint> point = point(fields);
        double precision =
                fields.neededNumber("precisionM", TINY, 1_000_000, "metres, greater than 0, at most 1000000");
        Optional<String> reason = fields.text("reason");
        Basis basis = fields.neededCode("basis", Codes.BASES);
        return fields.make(() -> new Location.Exact(point.orElseThrow(), precision, basis, reason));
    }

    private static Optional<Location> approximate(RecordFields fields) {
        Optional<GeoPoint> point = point(fields);
        double radius = fields.neededNumber("radiusM", TINY, FARTHEST, METRES);
        String reason = fields.neededText("reason");
        Basis basis = fields.neededCode("basis", Codes.BASES);
        return fields.make(() -> new Location.Approximate(point.orElseThrow(), radius, basis, Optional.of(reason)));
    }

    private static Optional<Location> area(RecordFields fields) {
        Optional<AreaShape> shape =
                fields.neededGroup("shape", "an ellipse or a polygon").flatMap(LocationMapper::shape);
        String reason = fields.neededText("reason");
        Basis basis = fields.neededCode("basis", Codes.BASES);
        Optional<String> statedAs = fields.text("statedAs");
        Optional<Location.Border> border = border(fields);
        return fields.make(() -> new Location.Area(shape.orElseThrow(), basis, Optional.of(reason), statedAs, border));
    }

    private static Optional<Location.Border> border(RecordFields fields) {
        int line = fields.lineOf("borderBetween");
        List<String> names = fields.texts("borderBetween");
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (names.size() != 2) {
            fields.breaks(line, "borderBetween", "a list of " + names.size(), "the names of two governorates");
            return Optional.empty();
        }
        return Optional.of(new Location.Border(names.get(0), names.get(1)));
    }

    private static Optional<AreaShape> shape(RecordFields fields) {
        int line = fields.lineOf("type");
        String type = fields.neededText("type");
        return switch (type) {
            case "ellipse" -> ellipse(fields);
            case "polygon" -> {
                List<List<GeoPoint>> rings = rings(fields);
                yield fields.make(() -> new AreaShape.Polygon(rings));
            }
            default -> {
                if (!type.isEmpty()) {
                    fields.breaks(line, "type", '"' + type + "\" is not known here", "one of ellipse, polygon");
                }
                yield Optional.empty();
            }
        };
    }

    private static Optional<AreaShape> ellipse(RecordFields fields) {
        Optional<GeoPoint> centre = point(fields);
        double major = fields.neededNumber("semiMajorM", TINY, FARTHEST, METRES);
        double minor = fields.neededNumber("semiMinorM", TINY, FARTHEST, METRES);
        double bearing = fields.neededNumber("bearingDeg", 0, 360, "degrees clockwise from north, 0 to 360");
        return fields.make(() -> new AreaShape.Ellipse(centre.orElseThrow(), major, minor, bearing));
    }

    private static Optional<GeoPoint> point(RecordFields fields) {
        double lon = fields.neededNumber("lon", -180, 180, LON);
        double lat = fields.neededNumber("lat", -90, 90, LAT);
        return fields.state().isBroken() ? Optional.empty() : Optional.of(new GeoPoint(lon, lat));
    }

    private static List<List<GeoPoint>> rings(RecordFields fields) {
        List<List<GeoPoint>> rings = new ArrayList<>();
        for (JsonValue ring : fields.list("rings")) {
            JsonPath path = fields.path().field("rings").entry(rings.size());
            rings.add(ring(fields, ring, path));
        }
        return rings;
    }

    private static List<GeoPoint> ring(RecordFields fields, JsonValue value, JsonPath path) {
        List<GeoPoint> ring = new ArrayList<>();
        List<JsonValue> points = value instanceof JsonValue.Items items ? items.values() : List.of();
        for (int i = 0; i < points.size(); i++) {
            Optional<GeoPoint> point = corner(points.get(i));
            if (point.isEmpty()) {
                fields.state()
                        .breaks(
                                points.get(i).line(),
                                path.entry(i),
                                "this is not a position",
                                "[" + LON + ", " + LAT + "]");
            }
            point.ifPresent(ring::add);
        }
        boolean isClosed = ring.size() > 1 && ring.get(0).equals(ring.get(ring.size() - 1));
        return isClosed ? ring.subList(0, ring.size() - 1) : ring;
    }

    private static Optional<GeoPoint> corner(JsonValue value) {
        boolean isPair = value instanceof JsonValue.Items items
                && items.values().size() == 2
                && items.values().get(0) instanceof JsonValue.Figure lon
                && items.values().get(1) instanceof JsonValue.Figure lat
                && Math.abs(lon.value()) <= 180
                && Math.abs(lat.value()) <= 90;
        if (!isPair) {
            return Optional.empty();
        }
        List<JsonValue> pair = ((JsonValue.Items) value).values();
        return Optional.of(
                new GeoPoint(((JsonValue.Figure) pair.get(0)).value(), ((JsonValue.Figure) pair.get(1)).value()));
    }
}
