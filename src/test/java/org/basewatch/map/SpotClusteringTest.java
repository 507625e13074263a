package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.basewatch.model.Reliability;
import org.junit.jupiter.api.Test;

class SpotClusteringTest {
    private static final int COUNT = 100_000;

    private static SpotClustering spots(double[] x, double[] y, byte[] letters) {
        return new SpotClustering(
                x, y, letters, row -> SampleScene.tally("D4").single().orElseThrow(), SampleScene.PROJECTION);
    }

    private static SpotClustering many() {
        Random random = new Random(1);
        double[] x = random.doubles(COUNT, -200_000, 900_000).toArray();
        double[] y = random.doubles(COUNT, 0, 800_000).toArray();
        byte[] letters = new byte[COUNT];
        random.nextBytes(letters);
        for (int i = 0; i < COUNT; i++) {
            letters[i] = (byte) Math.floorMod(letters[i], 6);
        }
        return spots(x, y, letters);
    }

    @Test
    void aHundredThousandSpotsBecomeAFewMarksWithoutLosingOne() {
        int[] rows = IntStream.range(0, COUNT).toArray();
        for (double scale : new double[] {50, 400, 900, 3000}) {
            for (double width : new double[] {500, 1600, 3840}) {
                Viewport view = SampleScene.at(38, 35, scale, width, width * 0.6);
                List<SpotCluster> marks = many().cluster(rows, view);
                assertThat(marks).hasSizeBetween(1, SpotClustering.MOST);
            }
        }
        Viewport all = SampleScene.at(38, 35, 3000, 1600, 1000);
        assertThat(many().cluster(rows, all).stream()
                        .mapToInt(mark -> mark.tally().total())
                        .sum())
                .isEqualTo(COUNT);
    }

    @Test
    void panningChangesNothingThatStaysInSight() {
        int[] rows = IntStream.range(0, 5000).toArray();
        SpotClustering spots = many();
        Viewport view = SampleScene.at(38, 35, 900, 1280, 800);
        Set<SpotCluster> before = new HashSet<>(spots.cluster(rows, view));
        List<SpotCluster> after = spots.cluster(rows, view.panned(33, -57));
        long kept = after.stream().filter(before::contains).count();
        assertThat(kept).isGreaterThan(after.size() * 7L / 10);
        for (SpotCluster mark : after) {
            before.stream()
                    .filter(old -> old.key().equals(mark.key()))
                    .forEach(old -> assertThat(old).isEqualTo(mark));
        }
    }

    @Test
    void oneSpotKeepsItsPlaceAndItsCode() {
        MapPoint point = SampleScene.PROJECTION.project(37.5, 35.25);
        SpotClustering spots =
                spots(new double[] {point.x(), Double.NaN}, new double[] {point.y(), Double.NaN}, new byte[] {3, 0});
        List<SpotCluster> marks = spots.cluster(new int[] {0, 1}, SampleScene.at(37.5, 35.25, 500, 800, 600));
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
        List<SpotCluster> marks = spots(x, y, new byte[] {1, 5, 5}).cluster(new int[] {0, 1, 2}, view);
        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).isCluster()).isTrue();
        assertThat(marks.get(0).tally().count(Reliability.B)).isEqualTo(1);
        assertThat(marks.get(0).tally().count(Reliability.F)).isEqualTo(2);
        assertThat(marks.get(0).tally().single()).isEmpty();
        assertThat(marks.get(0).middle().x()).as("among its spots").isBetween(300_000.0, 302_000.0);
        assertThat(marks.get(0).middle().y()).as("among its spots").isBetween(300_000.0, 300_500.0);
        assertThat(marks.get(0).radius()).isBetween(1000.0, 2100.0);
    }
}
