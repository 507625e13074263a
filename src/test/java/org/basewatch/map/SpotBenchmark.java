package org.basewatch.map;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the index of spots costs once, and what a view costs with it. Every report has a position of its own here, which is the
 * worst case; towns have most of them, and two in five lie exactly on a town's centre.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class SpotBenchmark {
    private static final int TOWNS = 300;

    /** The number of reports. */
    @Param({"100000", "1000000"})
    public int size = 100_000;

    private double[] x = {};
    private double[] y = {};
    private long[] visible = {};
    private Optional<SpotIndex> index = Optional.empty();
    private Optional<SpotClustering> spots = Optional.empty();
    private Viewport country = SampleScene.at(38, 35, 620, 1600, 1000);
    private Viewport governorate = country;
    private Viewport town = country;

    /** Makes the positions; half of the reports are visible. */
    @Setup
    public void prepare() {
        Random random = new Random(1);
        double[] townX = random.doubles(TOWNS, 0, 600_000).toArray();
        double[] townY = random.doubles(TOWNS, 100_000, 600_000).toArray();
        x = new double[size];
        y = new double[size];
        byte[] letters = new byte[size];
        for (int row = 0; row < size; row++) {
            int at = (int) (TOWNS * Math.pow(random.nextDouble(), 3));
            double spread = random.nextInt(5) < 2 ? 0 : 5_000;
            x[row] = townX[at] + spread * random.nextGaussian();
            y[row] = townY[at] + spread * random.nextGaussian();
            letters[row] = (byte) random.nextInt(6);
        }
        visible = random.longs((size + 63) / 64).toArray();
        SpotIndex made = SpotIndex.of(x, y);
        index = Optional.of(made);
        spots = Optional.of(new SpotClustering(
                made, letters, row -> new RatingCode(Reliability.A, Credibility.ONE), SampleScene.PROJECTION));
        MapPoint first = new MapPoint(townX[0], townY[0]);
        governorate = new Viewport(first, 120, 1600, 1000);
        town = new Viewport(first, 15, 1600, 1000);
    }

    /** Once a set and a projection. */
    @Benchmark
    public SpotIndex build() {
        return SpotIndex.of(x, y);
    }

    /** Where the rows of a view lie. */
    @Benchmark
    public int[] view() {
        return index.orElseThrow().runs(governorate.extent());
    }

    /** The rows of a town. */
    @Benchmark
    public int rowsOfTown() {
        return Arrays.hashCode(index.orElseThrow().rowsIn(town.extent()));
    }

    /** Marks of the whole country. */
    @Benchmark
    public List<SpotCluster> clustersOfCountry() {
        return spots.orElseThrow().cluster(filtered(), country);
    }

    /** Marks of a part of it. */
    @Benchmark
    public List<SpotCluster> clustersOfGovernorate() {
        return spots.orElseThrow().cluster(filtered(), governorate);
    }

    /** Marks of a town. */
    @Benchmark
    public List<SpotCluster> clustersOfTown() {
        return spots.orElseThrow().cluster(filtered(), town);
    }

    /** Other rows each time, as after a change of the filter: what was counted last would be known. */
    private long[] filtered() {
        visible[0] ^= 1;
        return visible;
    }
}
