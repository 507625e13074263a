package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InkMaskTest {
    private static final Viewport VIEW = new Viewport(new MapPoint(300_000, 300_000), 130, 400, 300);
    private static final double MARGIN = 60;

    private static int[] each() {
        int[] costs = new int[256];
        Arrays.fill(costs, 1, 256, 1);
        return costs;
    }

    @Test
    void saysOfABoxWhatTheLinesThemselvesSay() {
        Random random = new Random(23);
        int on = 0;
        int off = 0;
        for (int round = 0; round < 30; round++) {
            int[] line = line(random, 2 + random.nextInt(12));
            boolean closed = random.nextBoolean();
            InkMask ink = new InkMask(VIEW, MARGIN);
            ink.add(line, closed, 4);
            for (int i = 0; i < 60; i++) {
                Rectangle2D box = new Rectangle2D.Double(
                        400 * random.nextDouble(), 300 * random.nextDouble(), 4 + 40 * random.nextDouble(), 9);
                int under = ink.under(box, each());
                if (touches(line, closed, grown(box, -InkMask.CELL))) {
                    assertThat(under).isPositive();
                    on++;
                } else if (!touches(line, closed, grown(box, 2 * InkMask.CELL))) {
                    assertThat(under).isZero();
                    off++;
                }
            }
        }
        assertThat(List.of(on, off)).allMatch(count -> count > 100);
    }

    @Test
    void saysTheSameWhereverTheFrameIs() {
        Random random = new Random(29);
        for (int round = 0; round < 20; round++) {
            int[] line = line(random, 8);
            double dx = Math.rint(60 * random.nextDouble() - 30) + 0.37;
            double dy = Math.rint(60 * random.nextDouble() - 30) + 0.81;
            InkMask before = new InkMask(VIEW, MARGIN);
            InkMask after = new InkMask(VIEW.panned(dx, dy), MARGIN);
            List.of(before, after).forEach(ink -> {
                ink.add(line, false, 1);
                ink.fill(feature(line), 2);
            });
            for (int i = 0; i < 40; i++) {
                Rectangle2D box =
                        new Rectangle2D.Double(40 + 300 * random.nextDouble(), 40 + 200 * random.nextDouble(), 30, 12);
                Rectangle2D moved = new Rectangle2D.Double(box.getX() + dx, box.getY() + dy, 30, 12);
                assertThat(after.under(moved, each())).isEqualTo(before.under(box, each()));
            }
        }
    }

    @Test
    void hatchedGroundCountsLessThanALineButCounts() {
        int[] ring = {280_000, 285_000, 320_000, 285_000, 320_000, 315_000, 280_000, 315_000};
        Path2D area = new Path2D.Double();
        area.append(new Rectangle2D.Double(280_000, 285_000, 40_000, 30_000), false);
        InkMask ink = new InkMask(VIEW, MARGIN);
        ink.fill(feature(ring), 1);
        Random random = new Random(31);
        for (int i = 0; i < 200; i++) {
            double x = 300 * random.nextDouble();
            double y = 250 * random.nextDouble();
            Rectangle2D box = new Rectangle2D.Double(x, y, 60, 12);
            MapPoint low = VIEW.mapPoint(x, y + 12);
            Rectangle2D ground = new Rectangle2D.Double(low.x(), low.y(), 60 * 130, 12 * 130);
            int cells = (int) (60 * 12 / (InkMask.CELL * InkMask.CELL));
            if (area.contains(ground)) {
                assertThat(ink.under(box, each())).isBetween(cells / 15, cells / 5);
            } else if (!area.intersects(grown(ground, 130 * InkMask.CELL))) {
                assertThat(ink.under(box, each())).isZero();
            }
        }
    }

    @Test
    void eachKindCountsForItself() {
        InkMask ink = new InkMask(VIEW, MARGIN);
        ink.add(new int[] {280_000, 300_000, 320_000, 300_000}, false, 128);
        Rectangle2D box = new Rectangle2D.Double(180, 140, 40, 20);
        int[] costs = new int[256];
        assertThat(ink.under(box, costs)).isZero();
        costs[128] = 3;
        assertThat(ink.under(box, costs)).isEqualTo(3 * ink.under(box, each())).isPositive();
    }

    private static MapFeature feature(int[] ring) {
        return new MapFeature(new String[0], new String[0], new int[][] {ring});
    }

    private static int[] line(Random random, int points) {
        return random.doubles(2L * points, -1, 1)
                .map(part -> 300_000 + 40_000 * part)
                .mapToInt(at -> (int) at)
                .toArray();
    }

    private static boolean touches(int[] line, boolean closed, Rectangle2D box) {
        int end = closed ? line.length : line.length - 2;
        for (int i = 0; i < end; i += 2) {
            int next = (i + 2) % line.length;
            Line2D segment = new Line2D.Double(
                    VIEW.screenX(line[i]),
                    VIEW.screenY(line[i + 1]),
                    VIEW.screenX(line[next]),
                    VIEW.screenY(line[next + 1]));
            if (segment.intersects(box)) {
                return true;
            }
        }
        return false;
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
