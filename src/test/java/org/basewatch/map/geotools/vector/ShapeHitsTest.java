package org.basewatch.map.geotools.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.basewatch.map.MapPoint;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What is under a point is what JTS says of every feature one after the other. */
class ShapeHitsTest {
    private static final GeometryFactory JTS = new GeometryFactory();

    private final IntColumn x = new IntColumn();
    private final IntColumn y = new IntColumn();
    private final IntColumn starts = new IntColumn();
    private final List<Byte> kinds = new ArrayList<>();
    private final List<Geometry> slow = new ArrayList<>();

    @Test
    void theFeaturesUnderAPointAreThoseThatJtsFinds() {
        Random random = new Random(31);
        for (int i = 0; i < 400; i++) {
            add(random, (byte) random.nextInt(3));
        }
        ShapeColumns shapes = columns();
        for (int i = 0; i < 2_000; i++) {
            MapPoint point = new MapPoint(random.nextDouble() * 100, random.nextDouble() * 100);
            double lineReach = random.nextDouble() * 2;
            double pointReach = lineReach + random.nextDouble() * 2;
            List<Integer> expected = new ArrayList<>();
            for (byte kind = 0; kind < 3; kind++) {
                expected.addAll(found(kind, point, kind == ShapeColumns.POINT ? pointReach : lineReach));
            }
            assertThat(IntStream.of(new ShapeHits(shapes, point, lineReach, pointReach).find(() -> false))
                            .boxed()
                            .toList())
                    .isEqualTo(expected);
        }
    }

    private List<Integer> found(byte kind, MapPoint point, double reach) {
        Geometry spot = JTS.createPoint(new Coordinate(point.x() * 100, point.y() * 100));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < slow.size(); i++) {
            if (kinds.get(i) == kind && slow.get(i).distance(spot) <= reach * 100) {
                found.add(i);
            }
        }
        Collections.reverse(found);
        return found;
    }

    private void add(Random random, byte kind) {
        int middleX = random.nextInt(10_000);
        int middleY = random.nextInt(10_000);
        int count = kind == ShapeColumns.POINT ? 1 : 3 + random.nextInt(8);
        starts.add(x.size());
        kinds.add(kind);
        Coordinate[] vertices = new Coordinate[kind == ShapeColumns.RING ? count + 1 : count];
        for (int i = 0; i < count; i++) {
            // around the middle, so that rings do not cross themselves
            double angle = 2 * Math.PI * (i + 0.8 * random.nextDouble()) / count;
            double away = kind == ShapeColumns.POINT ? 0 : 100 + random.nextInt(1_500);
            vertices[i] = new Coordinate(
                    Math.rint(middleX + away * Math.cos(angle)), Math.rint(middleY + away * Math.sin(angle)));
        }
        if (kind == ShapeColumns.RING) {
            vertices[count] = vertices[0];
        }
        for (Coordinate vertex : vertices) {
            x.add((int) vertex.getX());
            y.add((int) vertex.getY());
        }
        slow.add(
                kind == ShapeColumns.POINT
                        ? JTS.createPoint(vertices[0])
                        : kind == ShapeColumns.LINE ? JTS.createLineString(vertices) : JTS.createPolygon(vertices));
    }

    private ShapeColumns columns() {
        starts.add(x.size());
        byte[] partKinds = new byte[kinds.size()];
        for (int i = 0; i < partKinds.length; i++) {
            partKinds[i] = kinds.get(i);
        }
        int[] features = IntStream.rangeClosed(0, kinds.size()).toArray();
        return new ShapeColumns(x.toArray(), y.toArray(), starts.toArray(), partKinds, features);
    }
}
