package org.basewatch.map;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing of a map layer: a river, a country, a town. Its coordinates are whole metres in the display projection. Immutable.
 *
 * <p>A part is a run of points (a point, a line, or a ring that is not closed by a repeated point), kept as x and y in turn.
 */
public final class MapFeature {
    private final String[] keys;
    private final String[] values;
    private final int[][] parts;
    private final Extent[] partBounds;
    private final Extent bounds;

    /**
     * Takes over the arrays, which must not be changed afterwards.
     *
     * @param keys attribute names
     * @param values as many values, "" where the attribute is absent
     * @param parts at least one part of at least one point
     */
    MapFeature(String[] keys, String[] values, int[][] parts) {
        this.keys = keys;
        this.values = values;
        this.parts = parts;
        this.partBounds = new Extent[parts.length];
        Extent all = boundsOf(parts[0]);
        for (int i = 0; i < parts.length; i++) {
            partBounds[i] = boundsOf(parts[i]);
            all = all.union(partBounds[i]);
        }
        this.bounds = all;
    }

    /** The value of an attribute, empty if the feature has none. */
    public Optional<String> attribute(String key) {
        String value = text(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The smallest extent that holds all parts. */
    public Extent bounds() {
        return bounds;
    }

    /** Number of parts, at least 1. */
    public int partCount() {
        return parts.length;
    }

    /** The first point of the first part: the position of a point feature. */
    public MapPoint firstPoint() {
        return new MapPoint(parts[0][0], parts[0][1]);
    }

    /** The value of an attribute, "" if the feature has none. */
    String text(String key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i].equals(key)) {
                return values[i];
            }
        }
        return "";
    }

    /** The value of an attribute as a number; 0 if it is absent or not a number. */
    double number(String key) {
        String value = text(key);
        try {
            return value.isEmpty() ? 0 : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** x and y in turn; not to be changed. */
    int[] part(int index) {
        return parts[index];
    }

    Extent partBounds(int index) {
        return partBounds[index];
    }

    /** The same thing in other places. */
    MapFeature moved(UnaryOperator<int[]> move) {
        int[][] moved = new int[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            moved[i] = move.apply(parts[i]);
        }
        return new MapFeature(keys, values, moved);
    }

    private static Extent boundsOf(int[] part) {
        int minX = part[0];
        int maxX = minX;
        int minY = part[1];
        int maxY = minY;
        for (int i = 2; i < part.length; i += 2) {
            minX = Math.min(minX, part[i]);
            maxX = Math.max(maxX, part[i]);
            minY = Math.min(minY, part[i + 1]);
            maxY = Math.max(maxY, part[i + 1]);
        }
        return new Extent(minX, minY, maxX, maxY);
    }
}
