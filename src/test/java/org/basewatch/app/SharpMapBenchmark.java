package org.basewatch.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapTheme;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;
import org.basewatch.ui.map.LayeredMapPainter;
import org.basewatch.ui.map.MapContent;
import org.basewatch.ui.map.MapFrame;
import org.basewatch.ui.map.MapSnapshot;
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

/** How long a sharp map of 1600 × 1000 takes after a zoom step, and after a change that leaves the ground as it is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class SharpMapBenchmark {
    /** How far the view is zoomed in from the whole of Syria. */
    @Param({"1", "2", "8", "64"})
    public double zoom;

    private final ViewLimits limits = ViewLimits.bundled(LambertConformalConic.syria());
    private Optional<LayeredMapPainter> painter = Optional.empty();
    private Optional<Catalogue> catalogue = Optional.empty();
    private Optional<MapFrame> last = Optional.empty();
    private boolean nearer;

    /** Reads map and reports. */
    @Setup
    public void read() throws IOException, UnreadableFileException {
        BundledMapLayers layers = BundledMap.load().layers(LambertConformalConic.syria(), MapTheme.LIGHT);
        painter = Optional.of(new LayeredMapPainter(layers));
        catalogue = Optional.of(BundledReports.read(new JsonCatalogueReader()).catalogue());
        MapFrame tight = painter.orElseThrow().paint(order(zoom, all()), Optional.empty());
        last = Optional.of(painter.orElseThrow().paint(order(zoom, all()), Optional.of(tight)));
    }

    /** Ground, names, sites and furniture, all anew. */
    @Benchmark
    public MapFrame afterAZoomStep() {
        nearer = !nearer;
        return painter.orElseThrow().paint(order(nearer ? zoom * 1.25 : zoom * 1.5625, all()), last);
    }

    /** Names and sites anew, the ground as it was. */
    @Benchmark
    public MapFrame afterAFilter() {
        return painter.orElseThrow().paint(order(zoom, RowSet.all(10)), last);
    }

    private RowSet all() {
        return RowSet.all(catalogue.orElseThrow().size());
    }

    private MapSnapshot order(double factor, RowSet visible) {
        Viewport syria = limits.fitSyria(1600, 1000, 24);
        MapContent content = new MapContent(
                catalogue.orElseThrow(),
                visible,
                Optional.of("khmeimim"),
                Furniture.standard(),
                Optional.of(LabelLanguage.BOTH),
                MapTheme.LIGHT);
        return new MapSnapshot(1, content, limits.clamp(syria.zoomed(factor, 480, 420)), 1);
    }
}
