package org.basewatch.map.geotools.vector;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.SourceCrs;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * Takes the features of a file one after the other, brings them into the display projection and packs them. Heights are left out.
 * Long straight edges get vertices in between, so that they stay straight in the file's own system and bend on the map. One
 * thread.
 */
final class ShapeCollector {
    private static final double LONGEST_EDGE_DEGREES = 0.25;
    private static final double LONGEST_EDGE_METRES = 25_000;
    private static final int MOST_STEPS = 500;
    private static final int MOST_ATTRIBUTES = 100;
    private static final long VERTICES_CHECKED = 500_000;
    private static final int LONGEST_NAME = 400;

    private final Opening opening;
    private final SourceCrs crs;
    private final double longestEdge;
    private final IntColumn x = new IntColumn();
    private final IntColumn y = new IntColumn();
    private final IntColumn partStart = new IntColumn();
    private final IntColumn partKind = new IntColumn();
    private final IntColumn featureStart = new IntColumn();
    private final TextColumn names = new TextColumn(LONGEST_NAME);
    private final LongColumn places = new LongColumn();
    private final Set<String> attributes = new LinkedHashSet<>();
    private final Envelope degrees = new Envelope();
    private final Envelope numbers = new Envelope();
    private Optional<Coordinate> lost = Optional.empty();
    private long lostFeatures;
    private long unreadable;
    private long checked;
    private boolean heights;

    ShapeCollector(Opening opening, SourceCrs crs) {
        this.opening = opening;
        this.crs = crs;
        this.longestEdge = crs.isGeographic() ? LONGEST_EDGE_DEGREES : LONGEST_EDGE_METRES;
    }

    /** The attribute that names the features, if one was asked for. */
    Optional<String> namedBy() {
        return opening.namedBy();
    }

    /** Notes that features have an attribute, by which they can be named. */
    void addAttribute(String attribute) {
        if (attributes.size() < MOST_ATTRIBUTES && !attribute.isBlank()) {
            attributes.add(attribute);
        }
    }

    /** The attributes that were noted. */
    List<String> attributes() {
        return List.copyOf(attributes);
    }

    /** The names of the features that were added, if they were asked for. */
    Optional<TextColumn.Packed> names() {
        return namedBy().map(attribute -> names.packed());
    }

    /** Where each feature stands in the file. */
    long[] places() {
        return places.toArray();
    }

    /**
     * Adds one feature; one without a geometry is passed over.
     *
     * @param name "" if it has none; kept only if names were asked for
     * @param place where its attributes are found again, by the {@link AttributeSource} of its format
     */
    void add(Geometry geometry, String name, long place) {
        int firstPart = partStart.size();
        checkShape(geometry);
        addParts(geometry);
        if (partStart.size() > firstPart) {
            featureStart.add(firstPart);
            places.add(place);
            if (namedBy().isPresent()) {
                names.add(name);
            }
        } else if (!geometry.isEmpty()) {
            lostFeatures++;
        }
    }

    /** Notes that a feature could not be read. */
    void addUnreadable() {
        unreadable++;
    }

    /** How many features there are so far. */
    int size() {
        return featureStart.size();
    }

    private void checkShape(Geometry geometry) {
        Coordinate first = geometry.getCoordinate();
        heights |= first != null && !Double.isNaN(first.getZ());
        if (geometry.getDimension() == 2 && checked >= 0 && checked < VERTICES_CHECKED) {
            checked += geometry.getNumPoints();
            if (!new IsValidOp(geometry).isValid()) {
                checked = -1;
            }
        }
    }

    private void addParts(Geometry geometry) {
        if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                addParts(geometry.getGeometryN(i));
            }
        } else if (geometry instanceof Point point && !point.isEmpty()) {
            addPart(point.getCoordinateSequence(), ShapeColumns.POINT);
        } else if (geometry instanceof LineString line) {
            addPart(line.getCoordinateSequence(), ShapeColumns.LINE);
        } else if (geometry instanceof Polygon polygon) {
            addPart(polygon.getExteriorRing().getCoordinateSequence(), ShapeColumns.RING);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                addPart(polygon.getInteriorRingN(i).getCoordinateSequence(), ShapeColumns.HOLE);
            }
        }
    }

    private void addPart(CoordinateSequence vertices, byte kind) {
        double[] raw = withSteps(vertices);
        double[] pairs = raw.clone();
        crs.toDegrees(pairs, pairs.length / 2);
        double[] map = pairs.clone();
        SourceCrs.degreesToMap(map, map.length / 2, opening.projection());
        int first = x.size();
        for (int i = 0; i < map.length; i += 2) {
            if (Double.isNaN(map[i])) {
                lost = lost.or(() -> Optional.of(vertices.getCoordinate(0)));
                continue;
            }
            degrees.expandToInclude(pairs[i], pairs[i + 1]);
            numbers.expandToInclude(raw[i], raw[i + 1]);
            x.add((int) Math.round(map[i] * ShapeColumns.UNITS_PER_METRE));
            y.add((int) Math.round(map[i + 1] * ShapeColumns.UNITS_PER_METRE));
        }
        if (x.size() > first) {
            partStart.add(first);
            partKind.add(kind);
        }
    }

    private double[] withSteps(CoordinateSequence vertices) {
        int count = vertices.size();
        int more = 0;
        for (int i = 1; i < count; i++) {
            more += steps(vertices, i) - 1;
        }
        double[] pairs = new double[2 * (count + more)];
        int at = 0;
        for (int i = 0; i < count; i++) {
            int steps = i == 0 ? 1 : steps(vertices, i);
            for (int step = 1; step <= steps; step++) {
                double share = (double) step / steps;
                int before = Math.max(0, i - 1);
                pairs[at++] = vertices.getX(before) + (vertices.getX(i) - vertices.getX(before)) * share;
                pairs[at++] = vertices.getY(before) + (vertices.getY(i) - vertices.getY(before)) * share;
            }
        }
        return pairs;
    }

    private int steps(CoordinateSequence vertices, int i) {
        double length = Math.max(
                Math.abs(vertices.getX(i) - vertices.getX(i - 1)), Math.abs(vertices.getY(i) - vertices.getY(i - 1)));
        return length > longestEdge ? (int) Math.min(MOST_STEPS, Math.ceil(length / longestEdge)) : 1;
    }

    /**
     * Packs what was added and tells the user what was odd.
     *
     * @throws UnusableLayerException if there is nothing to show
     */
    ShapeColumns pack() throws UnusableLayerException {
        if (size() == 0) {
            throw nothingToShow();
        }
        if (lostFeatures > 0) {
            opening.warn(count(lostFeatures, "feature lies", "features lie") + " where this map cannot show "
                    + (lostFeatures == 1 ? "it." : "them."));
        }
        if (unreadable > 0) {
            opening.warn(count(unreadable, "feature", "features") + " could not be read and "
                    + (unreadable == 1 ? "is" : "are") + " left out.");
        }
        if (checked < 0) {
            opening.warn("Some areas cross themselves; where they overlap, inside and outside may be swapped.");
        }
        if (heights) {
            opening.warn("The heights in the file are not used.");
        }
        opening.warnIfOutOfPlace(crs, rectangle(numbers), rectangle(degrees));
        partStart.add(x.size());
        featureStart.add(partKind.size());
        byte[] kinds = new byte[partKind.size()];
        int[] wide = partKind.toArray();
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (byte) wide[i];
        }
        return new ShapeColumns(x.toArray(), y.toArray(), partStart.toArray(), kinds, featureStart.toArray());
    }

    private static Rectangle2D rectangle(Envelope box) {
        return new Rectangle2D.Double(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    }

    private UnusableLayerException nothingToShow() {
        if (unreadable > 0) {
            return new UnusableLayerException(
                    "None of the features in " + opening.fileName() + " can be read; the file is damaged.");
        }
        if (lost.isEmpty()) {
            return new UnusableLayerException(opening.fileName() + " holds no features, so there is nothing to show.");
        }
        String numbers =
                Math.round(lost.get().getX()) + ", " + Math.round(lost.get().getY());
        if (crs.isGeographic()) {
            return UnusableLayerException.ofCrs(
                    opening.fileName() + " says its coordinates are degrees, but they are numbers" + " such as "
                            + numbers + "; open it again and name its coordinate system, for example EPSG:32637.");
        }
        return UnusableLayerException.ofCrs(opening.fileName() + " says its coordinates are " + crs.name()
                + ", but numbers such as " + numbers
                + " have no place in it; open it again and name its coordinate system.");
    }

    private static String count(long number, String one, String many) {
        return number == 1 ? "One " + one : String.format(Locale.ROOT, "%,d %s", number, many);
    }
}
