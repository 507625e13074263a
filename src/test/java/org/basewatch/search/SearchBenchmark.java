package org.basewatch.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.catalogue.TextMatch;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a search costs while somebody types, on an index that lies on the disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class SearchBenchmark {
    /** The number of reports. */
    @Param({"100000", "1000000"})
    public int size = 100_000;

    /** What is typed. */
    @Param({
        "b",
        "convoy",
        "hmeimim il76",
        "\"near the base\" -ship",
        "\"said on\"",
        "\"the b",
        "source:a after:2024-06-01",
        "officials code:B2"
    })
    public String query = "convoy";

    private Path folder = Path.of("index");
    private ReportSearch search = empty();

    /** Makes set and index. */
    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("basewatch");
        Catalogue catalogue = SampleSets.large(size, 1);
        search = ReportSearch.of(catalogue, Variants.bundled(), IndexFolder.at(folder), IndexProgress.none());
    }

    /** Removes the index. */
    @TearDown
    public void clear() throws IOException {
        search.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** From what was typed to the rows. */
    @Benchmark
    public TextMatch find() throws QueryException {
        return search.find(query);
    }

    private static ReportSearch empty() {
        try {
            return ReportSearch.of(SampleSets.large(0, 1), Variants.none(), IndexFolder.none(), IndexProgress.none());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
