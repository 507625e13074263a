package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The index against looking at every row. */
class SpotIndexTest {
    @Test
    void findsTheRowsThatTheObviousOneFinds() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            int size = random.nextInt(5_000);
            double[] x = positions(random, size);
            double[] y = positions(random, size);
            SpotIndex index = SpotIndex.of(x, y);
            assertThat(index.size()).isEqualTo((int) IntStream.range(0, size)
                    .filter(row -> Double.isFinite(x[row]) && Double.isFinite(y[row]))
                    .count());
            for (int question = 0; question < 20; question++) {
                Extent extent = extent(random);
                assertThat(index.rowsIn(extent))
                        .as("set %d, %s", seed, extent)
                        .containsExactly(IntStream.range(0, size)
                                .filter(row -> extent.contains(new MapPoint(x[row], y[row])))
                                .toArray());
            }
        }
    }

    @Test
    void theWholeMapIsOneRun() {
        Random random = new Random(3);
        SpotIndex index = SpotIndex.of(positions(random, 20_000), positions(random, 20_000));
        assertThat(index.runs(new Extent(-1e9, -1e9, 1e9, 1e9))).containsExactly(0, index.size());
    }

    @Test
    void aPositionFromTheOtherEndOfTheWorldDoesNotCoarsenTheOthers() {
        Random random = new Random(4);
        double[] x = random.doubles(50_000, 0, 500_000).toArray();
        double[] y = random.doubles(50_000, 0, 500_000).toArray();
        x[7] = 1.9e7;
        y[8] = Double.POSITIVE_INFINITY;
        x[9] = 3e12;
        SpotIndex index = SpotIndex.of(x, y);
        assertThat(index.size()).isEqualTo(50_000 - 2);
        int[] runs = index.runs(new Extent(250_000, 250_000, 260_000, 260_000));
        int walked = IntStream.range(0, runs.length / 2)
                .map(run -> runs[2 * run + 1] - runs[2 * run])
                .sum();
        assertThat(walked).isLessThan(5_000);
        assertThat(index.rowsIn(new Extent(1.89e7, 0, 1.91e7, 500_000))).containsExactly(7);
    }

    @Test
    void sortingIsStableAndUnsigned() {
        Random random = new Random(5);
        int[] keys = random.ints(10_000).map(key -> key & 0xF00F000F).toArray();
        Integer[] expected = IntStream.range(0, keys.length).boxed().toArray(Integer[]::new);
        Arrays.sort(expected, (one, other) -> Integer.compareUnsigned(keys[one], keys[other]));
        assertThat(CurveOrder.sorted(keys))
                .containsExactly(
                        Arrays.stream(expected).mapToInt(Integer::intValue).toArray());
        assertThat(CurveOrder.sorted(new int[0])).isEmpty();
    }

    /** Whole metres, so that a centimetre decides nothing; many of them the same, and some that are none. */
    private static double[] positions(Random random, int size) {
        return random.doubles(size, -300_000, 900_000)
                .map(value -> random.nextInt(20) == 0 ? Double.NaN : random.nextInt(3) == 0 ? 40_000 : Math.rint(value))
                .toArray();
    }

    private static Extent extent(Random random) {
        double x = random.nextInt(1_200_000) - 300_000;
        double y = random.nextInt(1_200_000) - 300_000;
        double width = Math.pow(10, 6 * random.nextDouble());
        return random.nextInt(8) == 0
                ? new Extent(40_000, y, 40_000, y + width)
                : new Extent(x, y, x + width, y + width * random.nextDouble());
    }
}
