package org.basewatch.map;

import java.util.Arrays;

/**
 * Brings the bundled map from its own projection into another, to the metre. Long lines are bent: they get a point every few
 * kilometres, so that a border that is straight in one projection runs where it belongs in the other.
 */
final class Reprojection {
    private static final double STEP = 5_000;

    private final MapProjection from;
    private final MapProjection to;

    Reprojection(MapProjection from, MapProjection to) {
        this.from = from;
        this.to = to;
    }

    MapLayer of(MapLayer layer) {
        boolean closed = layer.geometry() == MapLayer.Geometry.POLYGON;
        return new MapLayer(
                layer.name(),
                layer.geometry(),
                layer.features().stream()
                        .map(feature -> feature.moved(part -> moved(part, closed)))
                        .toList());
    }

    private int[] moved(int[] part, boolean closed) {
        int points = part.length / 2;
        int segments = points == 1 ? 0 : closed ? points : points - 1;
        int[] out = new int[part.length * 2];
        int size = 0;
        for (int i = 0; i < points; i++) {
            double x = part[2 * i];
            double y = part[2 * i + 1];
            int next = (i + 1) % points;
            double dx = part[2 * next] - x;
            double dy = part[2 * next + 1] - y;
            int pieces = i < segments ? (int) Math.max(1, Math.ceil(Math.hypot(dx, dy) / STEP)) : 1;
            if (size + 2 * pieces > out.length) {
                out = Arrays.copyOf(out, Math.max(out.length * 2, size + 2 * pieces));
            }
            for (int piece = 0; piece < pieces; piece++) {
                MapPoint there =
                        to.project(from.unproject(new MapPoint(x + dx * piece / pieces, y + dy * piece / pieces)));
                out[size++] = (int) Math.round(there.x());
                out[size++] = (int) Math.round(there.y());
            }
        }
        return Arrays.copyOf(out, size);
    }
}
