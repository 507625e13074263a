package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScreenPathTest {
    private static final Viewport VIEWPORT = new Viewport(new MapPoint(0, 0), 1, 200, 100);

    @Test
    void leavesOutOnlyWhatCannotBeSeenOfAnArea() {
        var random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            int[] ring = random.ints(2 * (3 + random.nextInt(12)), -300, 300).toArray();
            var builder = new ScreenPath(VIEWPORT, 0, 0);
            builder.addArea(feature(ring));
            Path2D whole = whole(ring);
            for (int i = 0; i < 20; i++) {
                double x = 200 * random.nextDouble();
                double y = 100 * random.nextDouble();
                assertThat(builder.path().contains(x, y)).isEqualTo(whole.contains(x, y));
            }
        }
    }

    @Test
    void keepsEachSegmentThatReachesIntoTheFrame() {
        var random = new Random(6);
        for (int round = 0; round < 2_000; round++) {
            int[] line = random.ints(2 * (2 + random.nextInt(12)), -300, 300).toArray();
            var builder = new ScreenPath(VIEWPORT, 0, 0);
            builder.addLines(feature(line), false);
            for (int i = 0; i + 3 < line.length; i += 2) {
                double x1 = VIEWPORT.screenX(line[i]);
                double y1 = VIEWPORT.screenY(line[i + 1]);
                double x2 = VIEWPORT.screenX(line[i + 2]);
                double y2 = VIEWPORT.screenY(line[i + 3]);
                if (new java.awt.geom.Line2D.Double(x1, y1, x2, y2).intersects(0, 0, 200, 100)) {
                    assertThat(segments(builder.path())).contains(List.of(x1, y1, x2, y2));
                }
            }
        }
    }

    @Test
    void dropsPointsThatCannotBeToldApart() {
        int[] line = new int[2_000];
        for (int i = 0; i < line.length / 2; i++) {
            line[2 * i] = i / 10;
        }
        var builder = new ScreenPath(VIEWPORT, 2, 0);
        builder.addLines(feature(line), false);
        List<List<Double>> segments = segments(builder.path());
        assertThat(segments).hasSizeBetween(45, 60);
        assertThat(segments.get(segments.size() - 1).get(2)).isEqualTo(199.0);
    }

    @Test
    void leavesOutFeaturesOutsideTheFrame() {
        var builder = new ScreenPath(VIEWPORT, 0, 0);
        builder.addArea(feature(200, 200, 300, 200, 300, 300));
        builder.addLines(feature(200, 200, 300, 200, 300, 300), true);
        assertThat(segments(builder.path())).isEmpty();
    }

    private static MapFeature feature(int... part) {
        return new MapFeature(new String[0], new String[0], new int[][] {part});
    }

    private static Path2D whole(int[] ring) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(VIEWPORT.screenX(ring[0]), VIEWPORT.screenY(ring[1]));
        for (int i = 2; i < ring.length; i += 2) {
            path.lineTo(VIEWPORT.screenX(ring[i]), VIEWPORT.screenY(ring[i + 1]));
        }
        path.closePath();
        return path;
    }

    private static List<List<Double>> segments(Path2D path) {
        var segments = new java.util.ArrayList<List<Double>>();
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(point) == PathIterator.SEG_LINETO) {
                segments.add(List.of(x, y, point[0], point[1]));
            }
            x = point[0];
            y = point[1];
        }
        return segments;
    }
}
