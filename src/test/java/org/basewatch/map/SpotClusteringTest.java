package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.basewatch.model.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpotClusteringTest {
    private static final int COUNT = 100_000;
    private static final double[] SCALES = {4, 50, 400, 900, 3000};

    private static SpotClustering spots(double[] x, double[] y, byte[] letters) {
        return new SpotClustering(
                SpotIndex.of(x, y),
                letters,
                row -> SampleScene.tally("D4").single().orElseThrow(),
                SampleScene.PROJECTION);
    }

    private static byte[] letters(int count) {
        byte[] letters = new byte[count];
        new Random(2).nextBytes(letters);
        for (int i = 0; i < count; i++) {
            letters[i] = (byte) Math.floorMod(letters[i], 6);
        }
        return letters;
    }

    private static SpotClustering many() {
        Random random = new Random(1);
        double[] x = random.doubles(COUNT, -200_000, 900_000).toArray();
        double[] y = random.doubles(COUNT, 0, 800_000).toArray();
        return spots(x, y, letters(COUNT));
    }

    /** Towns of which some have most of the spots, two in five of them on one point, and a few spots anywhere. */
    private static SpotClustering towns(int count, long seed) {
        Random random = new Random(seed);
        double[] townX = random.doubles(60, 0, 700_000).toArray();
        double[] townY = random.doubles(60, 0, 600_000).toArray();
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            int town = (int) (townX.length * Math.pow(random.nextDouble(), 3));
            double spread = random.nextInt(5) < 2 ? 0 : random.nextInt(8) == 0 ? 200_000 : 5_000;
            x[i] = townX[town] + spread * random.nextGaussian();
            y[i] = townY[town] + spread * random.nextGaussian();
        }
        return spots(x, y, letters(count));
    }

    private static long[] all(int count) {
        long[] words = new long[(count + 63) / 64];
        Arrays.fill(words, -1);
        return words;
    }

    @Test
    void aHundredThousandSpotsBecomeAFewMarksWithoutLosingOne() {
        SpotClustering spots = many();
        for (double scale : SCALES) {
            for (double width : new double[] {500, 1600, 3840}) {
                Viewport view = SampleScene.at(38, 35, scale, width, width * 0.6);
                double rooms = (width / 120 + 2) * (width * 0.6 / 44 + 2);
                assertThat(spots.cluster(all(COUNT), view)).hasSizeBetween(1, (int) rooms);
            }
        }
        Viewport all = SampleScene.at(38, 35, 3000, 1600, 1000);
        assertThat(total(spots.cluster(all(COUNT), all))).isEqualTo(COUNT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noTwoMarksMeet(long seed) {
        SpotClustering spots = towns(20_000, seed);
        for (double scale : SCALES) {
            Viewport view = SampleScene.at(38, 35, scale, 1600, 1000);
            List<SpotCluster> marks = spots.cluster(all(20_000), view);
            for (SpotCluster one : marks) {
                for (SpotCluster other : marks) {
                    double dx = Math.abs(one.middle().x() - other.middle().x()) / scale;
                    double dy = Math.abs(one.middle().y() - other.middle().y()) / scale;
                    assertThat(one == other || dx >= 119.99 || dy >= 43.99)
                            .as("%s and %s at %s", one, other, scale)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whereverTheViewLiesTheMarksInItAreTheSame(long seed) {
        Random random = new Random(seed);
        SpotClustering spots = towns(20_000, seed);
        long[] visible = random.longs(313).toArray();
        for (double scale : SCALES) {
            Viewport view = SampleScene.at(38, 35, scale, 1280, 800);
            Map<String, SpotCluster> before = byKey(spots.cluster(visible, view));
            for (int step = 0; step < 6; step++) {
                Viewport moved = view.panned(random.nextInt(1200) - 600, random.nextInt(700) - 350);
                List<SpotCluster> marks = spots.cluster(visible, moved);
                if (step == 0) {
                    assertThat(marks)
                            .as("what was counted for the view before")
                            .isEqualTo(towns(20_000, seed).cluster(visible, moved));
                }
                Map<String, SpotCluster> after = byKey(marks);
                before.values().stream()
                        .filter(mark -> moved.extent().contains(mark.middle()))
                        .forEach(mark -> assertThat(after.get(mark.key())).isEqualTo(mark));
                after.values().stream()
                        .filter(mark -> view.extent().contains(mark.middle()))
                        .forEach(mark -> assertThat(before.get(mark.key())).isEqualTo(mark));
            }
        }
    }

    @Test
    void otherRowsAreCountedAnewInTheSameView() {
        Random random = new Random(9);
        SpotClustering spots = towns(20_000, 9);
        Viewport view = SampleScene.at(38, 35, 800, 1280, 800);
        long[] visible = random.longs(313).toArray();
        spots.cluster(visible, view);
        visible[17] = ~visible[17];
        assertThat(spots.cluster(visible, view)).isEqualTo(towns(20_000, 9).cluster(visible, view));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void marksCountWhatTheObviousOneCounts(long seed) {
        Random random = new Random(seed);
        int count = 600;
        double[] x = random.doubles(count, 200_000, 500_000).toArray();
        double[] y = random.doubles(count, 200_000, 400_000).toArray();
        byte[] letters = letters(count);
        long[] visible = random.longs(10).toArray();
        visible[9] &= (1L << count - 9 * 64) - 1;

        List<SpotCluster> marks =
                spots(x, y, letters).cluster(visible, new Viewport(new MapPoint(350_000, 300_000), 2000, 1600, 1000));

        int shown = Arrays.stream(visible).mapToInt(Long::bitCount).sum();
        assertThat(total(marks)).isEqualTo(shown);
        for (Reliability letter : Reliability.values()) {
            int expected = 0;
            for (int row = 0; row < count; row++) {
                boolean isVisible = (visible[row >> 6] >>> row & 1) != 0;
                expected += isVisible && letters[row] == letter.ordinal() ? 1 : 0;
            }
            assertThat(marks.stream()
                            .mapToInt(mark -> mark.tally().count(letter))
                            .sum())
                    .isEqualTo(expected);
        }
        for (SpotCluster mark : marks) {
            double x0 = x[mark.firstRow()];
            double y0 = y[mark.firstRow()];
            assertThat(Math.hypot(x0 - mark.middle().x(), y0 - mark.middle().y()))
                    .isLessThanOrEqualTo(mark.radius() + 1);
        }
    }

    @Test
    void zoomingPartsWhatCanBeParted() {
        double[] x = {300_000, 300_200, 300_400};
        double[] y = {300_000, 300_000, 300_000};
        SpotClustering spots = spots(x, y, new byte[] {1, 2, 3});
        MapPoint middle = new MapPoint(300_200, 300_000);
        assertThat(spots.cluster(all(3), new Viewport(middle, 100, 800, 600))).hasSize(1);
        assertThat(spots.cluster(all(3), new Viewport(middle, 1, 800, 600)))
                .hasSize(3)
                .noneMatch(SpotCluster::isCluster);
    }

    @Test
    void manyReportsOnOneCoordinateAreOneSpotAtEveryScale() {
        double[] x = new double[5000];
        double[] y = new double[5000];
        Arrays.fill(x, 300_000.004);
        Arrays.fill(y, 300_000);
        SpotClustering spots = spots(x, y, letters(5000));
        for (double scale : SCALES) {
            List<SpotCluster> marks =
                    spots.cluster(all(5000), new Viewport(new MapPoint(300_000, 300_000), scale, 800, 600));
            assertThat(marks).hasSize(1);
            assertThat(marks.get(0).isCluster()).isFalse();
            assertThat(marks.get(0).key()).startsWith("at:");
            assertThat(marks.get(0).tally().total()).isEqualTo(5000);
        }
    }

    @Test
    void theMarkStandsWhereMostReportsAre() {
        double[] x = {300_000, 300_000, 300_000, 302_000};
        double[] y = {300_000, 300_000, 300_000, 300_000};
        Viewport view = new Viewport(new MapPoint(301_000, 300_000), 40, 800, 600);
        List<SpotCluster> marks = spots(x, y, new byte[4]).cluster(all(4), view);
        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).isCluster()).isTrue();
        assertThat(marks.get(0).middle()).isEqualTo(new MapPoint(300_000, 300_000));
        assertThat(marks.get(0).radius()).isBetween(1999.0, 2001.0);
    }

    @Test
    void oneSpotKeepsItsPlaceAndItsCode() {
        MapPoint point = SampleScene.PROJECTION.project(37.5, 35.25);
        SpotClustering spots =
                spots(new double[] {point.x(), Double.NaN}, new double[] {point.y(), Double.NaN}, new byte[] {3, 0});
        List<SpotCluster> marks = spots.cluster(all(2), SampleScene.at(37.5, 35.25, 500, 800, 600));
        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).key()).isEqualTo("at:37.50000,35.25000");
        assertThat(marks.get(0).tally().single()).hasToString("Optional[D4]");
        assertThat(marks.get(0).toSite(SampleScene.PROJECTION).label()).isEmpty();
    }

    @Test
    void lettersAreCountedApart() {
        double[] x = {300_000, 301_000, 302_000};
        double[] y = {300_000, 300_500, 300_000};
        Viewport view = new Viewport(new MapPoint(320_000, 310_000), 2000, 800, 600);
        List<SpotCluster> marks = spots(x, y, new byte[] {1, 5, 5}).cluster(all(3), view);
        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).isCluster()).isTrue();
        assertThat(marks.get(0).tally().count(Reliability.B)).isEqualTo(1);
        assertThat(marks.get(0).tally().count(Reliability.F)).isEqualTo(2);
        assertThat(marks.get(0).tally().single()).isEmpty();
        assertThat(marks.get(0).middle().x()).as("among its spots").isBetween(300_000.0, 302_000.0);
        assertThat(marks.get(0).middle().y()).as("among its spots").isBetween(300_000.0, 300_500.0);
    }

    private static int total(List<SpotCluster> marks) {
        return marks.stream().mapToInt(mark -> mark.tally().total()).sum();
    }

    private static Map<String, SpotCluster> byKey(List<SpotCluster> marks) {
        Map<String, SpotCluster> byKey = new HashMap<>();
        marks.forEach(mark -> assertThat(byKey.put(mark.key(), mark)).isNull());
        return byKey;
    }
}
