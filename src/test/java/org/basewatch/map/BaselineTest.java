package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BaselineTest {
    private final Baseline line = Baseline.along(new double[] {0, 0, 60, 5, 90, 70, 180, 60, 200, 0}, 6);
    private final Baseline back = line.reversed();

    @Test
    void runsThroughTheSamePointsTheOtherWay() {
        assertThat(back.length()).isEqualTo(line.length());
        for (double along = 0; along <= line.length(); along += 7) {
            assertThat(back.x(line.length() - along)).isCloseTo(line.x(along), within(1e-9));
            assertThat(back.y(line.length() - along)).isCloseTo(line.y(along), within(1e-9));
            assertThat(back.normalY(line.length() - along)).isCloseTo(-line.normalY(along), within(1e-9));
        }
    }

    @Test
    void turnsAsMuchTheOtherWay() {
        double whole = line.turning(0, line.length());
        assertThat(whole).isGreaterThan(2);
        assertThat(back.turning(0, line.length())).isCloseTo(whole, within(1e-9));
        for (int from = 1; from < 40; from += 3) {
            for (int to = from + 1; to < line.length() / Baseline.STEP - 1; to += 5) {
                // a stretch of points turns at its last point, which is its first one the other way
                double forth = line.turning(from * Baseline.STEP, to * Baseline.STEP);
                double start = line.length() - (to + 1) * Baseline.STEP;
                double end = line.length() - (from + 1) * Baseline.STEP;
                assertThat(back.turning(start, end)).isCloseTo(forth, within(1e-9));
            }
        }
    }
}
