package org.basewatch.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

/** How long a briefing picture takes once warm: map and kit are read, the picture is laid out, painted and written to a file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class PictureBenchmark {
    /** The size of the picture. */
    @Param({"1920x1080", "4k", "a3"})
    public String size = "4k";

    private Path file = Path.of("picture.png");

    /** Makes a place for the picture. */
    @Setup
    public void prepare() throws IOException {
        file = Files.createTempDirectory("basewatch").resolve("picture.png");
    }

    /** Removes what was written. */
    @TearDown
    public void clear() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling("picture-2.png"));
        Files.deleteIfExists(file.getParent());
    }

    /** The whole command, from its options to the file. */
    @Benchmark
    public int export() {
        return BasewatchCommand.run(
                new String[] {"export", "--out", file.toString(), "--size", size, "--reliability", "A-C,F"},
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                file -> ExitCodes.FINE);
    }
}
