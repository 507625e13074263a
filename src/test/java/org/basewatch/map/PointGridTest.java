package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The grid against a look at every point, also beyond the ground for which it is made. */
class PointGridTest {
    @Test
    void answersAsIfEveryPointWereLookedAt() {
        Random random = new Random(5);
        int covered = 0;
        int passed = 0;
        for (int round = 0; round < 60; round++) {
            List<double[]> points = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                points.add(new double[] {random.nextInt(700) - 100, random.nextInt(500) - 100});
            }
            PointGrid grid = new PointGrid(new Box(0, 0, 500, 300), points);
            for (int i = 0; i < 60; i++) {
                double[] own = points.get(i);
                Box box = new Box(own[0] - random.nextInt(30), own[1] - random.nextInt(30), 40, 30);
                boolean covers = points.stream()
                        .anyMatch(it -> box.holds(it[0], it[1]) && !(it[0] == own[0] && it[1] == own[1]));
                assertThat(grid.isOtherIn(box.x(), box.y(), box.maxX(), box.maxY(), own[0], own[1]))
                        .isEqualTo(covers);
                double x = own[0] + random.nextInt(160) - 80;
                double y = own[1] + random.nextInt(160) - 80;
                boolean near = points.stream()
                        .anyMatch(it -> Line2D.ptSegDistSq(x, y, own[0], own[1], it[0], it[1]) < 36
                                && !(it[0] == own[0] && it[1] == own[1]));
                assertThat(grid.isOtherNear(x, y, own[0], own[1], 6)).isEqualTo(near);
                covered += covers ? 1 : 0;
                passed += near ? 1 : 0;
            }
        }
        assertThat(covered).isBetween(200, 3400);
        assertThat(passed).isBetween(200, 3400);
    }
}
