package org.basewatch.map.geotools.vector;

import org.basewatch.map.Extent;
import org.basewatch.map.MapLayer;
import org.basewatch.map.NamedShape;
import org.locationtech.jts.geom.Envelope;

/**
 * All features of a layer in columns: coordinates in whole centimetres of the display projection, parts (a point, a line, a ring)
 * as runs of coordinates, features as runs of parts, and a packed tree over the features' boxes. Half a million features of
 * twenty vertices take about 150 MB. Immutable; any thread.
 */
final class ShapeColumns {
    static final double UNITS_PER_METRE = 100;
    static final byte POINT = 0;
    static final byte LINE = 1;
    static final byte RING = 2;
    /** A ring around what does not belong to an area; wherever that makes no difference it is a ring like others. */
    static final byte HOLE = 3;

    private final int[] x;
    private final int[] y;
    private final int[] partStart;
    private final byte[] partKind;
    private final int[] featureStart;
    private final int[] boxes;
    private final BoxTree tree;
    private final Extent extent;

    /**
     * Packs the columns.
     *
     * @param x centimetres east
     * @param y centimetres north
     * @param partStart for each part the place of its first coordinate, and at the end the number of coordinates
     * @param partKind for each part what it is
     * @param featureStart for each feature the place of its first part, and at the end the number of parts; at least one feature,
     *     each of at least one part of at least one coordinate
     */
    ShapeColumns(int[] x, int[] y, int[] partStart, byte[] partKind, int[] featureStart) {
        this.x = x;
        this.y = y;
        this.partStart = partStart;
        this.partKind = partKind;
        this.featureStart = featureStart;
        this.boxes = new int[4 * size()];
        for (int feature = 0; feature < size(); feature++) {
            box(feature);
        }
        this.tree = new BoxTree(boxes);
        this.extent = wholeExtent();
    }

    private void box(int feature) {
        int minX = Integer.MAX_VALUE;
        int minY = Integer.MAX_VALUE;
        int maxX = Integer.MIN_VALUE;
        int maxY = Integer.MIN_VALUE;
        for (int i = partStart[featureStart[feature]]; i < partStart[featureStart[feature + 1]]; i++) {
            minX = Math.min(minX, x[i]);
            maxX = Math.max(maxX, x[i]);
            minY = Math.min(minY, y[i]);
            maxY = Math.max(maxY, y[i]);
        }
        boxes[4 * feature] = minX;
        boxes[4 * feature + 1] = minY;
        boxes[4 * feature + 2] = maxX;
        boxes[4 * feature + 3] = maxY;
    }

    private Extent wholeExtent() {
        Envelope all = new Envelope();
        for (int i = 0; i < boxes.length; i += 4) {
            all.expandToInclude(boxes[i], boxes[i + 1]);
            all.expandToInclude(boxes[i + 2], boxes[i + 3]);
        }
        return new Extent(
                all.getMinX() / UNITS_PER_METRE,
                all.getMinY() / UNITS_PER_METRE,
                all.getMaxX() / UNITS_PER_METRE,
                all.getMaxY() / UNITS_PER_METRE);
    }

    /** The number of features. */
    int size() {
        return featureStart.length - 1;
    }

    Extent extent() {
        return extent;
    }

    /** The features whose boxes share a point with an extent, in the order of the file. */
    int[] within(Extent view) {
        return tree.within(
                view.minX() * UNITS_PER_METRE,
                view.minY() * UNITS_PER_METRE,
                view.maxX() * UNITS_PER_METRE,
                view.maxY() * UNITS_PER_METRE);
    }

    /** Whether the box of any feature shares a point with an extent. */
    boolean isAnyWithin(Extent where) {
        return tree.isAnyWithin(
                where.minX() * UNITS_PER_METRE,
                where.minY() * UNITS_PER_METRE,
                where.maxX() * UNITS_PER_METRE,
                where.maxY() * UNITS_PER_METRE);
    }

    /** A feature with its name, in whole metres. What its first part is, all of it is named as. */
    NamedShape named(int feature, String name) {
        byte kind = kind(firstPart(feature));
        MapLayer.Geometry geometry = kind == POINT
                ? MapLayer.Geometry.POINT
                : kind == LINE ? MapLayer.Geometry.LINE : MapLayer.Geometry.POLYGON;
        int[][] parts = new int[endPart(feature) - firstPart(feature)][];
        for (int part = firstPart(feature); part < endPart(feature); part++) {
            int[] pairs = new int[2 * (endVertex(part) - firstVertex(part))];
            for (int i = firstVertex(part); i < endVertex(part); i++) {
                pairs[2 * (i - firstVertex(part))] = (int) Math.round(x[i] / UNITS_PER_METRE);
                pairs[2 * (i - firstVertex(part)) + 1] = (int) Math.round(y[i] / UNITS_PER_METRE);
            }
            parts[part - firstPart(feature)] = pairs;
        }
        return new NamedShape(name, geometry, parts);
    }

    int firstPart(int feature) {
        return featureStart[feature];
    }

    /** One after the last part. */
    int endPart(int feature) {
        return featureStart[feature + 1];
    }

    byte kind(int part) {
        return partKind[part] == HOLE ? RING : partKind[part];
    }

    /** Whether a ring is around what does not belong to its area. */
    boolean isHole(int part) {
        return partKind[part] == HOLE;
    }

    int firstVertex(int part) {
        return partStart[part];
    }

    /** One after the last vertex. */
    int endVertex(int part) {
        return partStart[part + 1];
    }

    int x(int vertex) {
        return x[vertex];
    }

    int y(int vertex) {
        return y[vertex];
    }

    int minX(int feature) {
        return boxes[4 * feature];
    }

    int minY(int feature) {
        return boxes[4 * feature + 1];
    }

    int maxX(int feature) {
        return boxes[4 * feature + 2];
    }

    int maxY(int feature) {
        return boxes[4 * feature + 3];
    }
}
