package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.basewatch.model.ReportKind;
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

/** What a change of the filter costs before anything is drawn: visible rows and counts, the list in order, tallies, the timeline. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class FilterBenchmark {
    /** As many rows as the list reads at first. */
    private static final int LOOKED_AT = 256;

    /** The number of reports. */
    @Param({"100000", "1000000"})
    public int size = 100_000;

    private Catalogue catalogue = ColumnCatalogue.empty(SampleSets.INFO);
    private FilterCriteria criteria = FilterCriteria.all();
    private RowSet visible = RowSet.none();
    private RowSet anyDay = RowSet.none();
    private EventBars bars = new EventBars(catalogue, new int[] {0, 1});

    /** Makes the set. */
    @Setup
    public void prepare() {
        catalogue = SampleSets.large(size, 1);
        criteria = FilterCriteria.all()
                .withRatings(new RatingMask(0b111110_111110_111110_111110_111110_111110L))
                .withKind(ReportKind.OPINION, false)
                .withAsOf(Optional.of(LocalDate.of(2024, 6, 1)));
        FilterResult result = new RowFilter().apply(catalogue, criteria);
        visible = result.visible();
        anyDay = result.anyDay();
        bars = new EventBars(catalogue, BinUnit.WEEK.bins(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 6, 1)));
        ReportOrder.NEWEST.rows(catalogue, visible);
    }

    /** Visible rows and all counts. */
    @Benchmark
    public FilterResult filter() {
        return new RowFilter().apply(catalogue, criteria);
    }

    /** The list as the window makes it, once the order is known: as far down as somebody looks, and a little ahead. */
    @Benchmark
    public int[] listed() {
        OrderedRows ordered = ReportOrder.NEWEST.ordered(catalogue, visible);
        int[] rows = new int[Math.min(LOOKED_AT, ordered.size())];
        ordered.read(rows, 0, rows.length, 0);
        return rows;
    }

    /** All visible rows in the order of the list: what the window does for a report that lies at its very end. */
    @Benchmark
    public int[] listedToTheEnd() {
        return ReportOrder.NEWEST.rows(catalogue, visible);
    }

    /** An order that was not asked for before. */
    @Benchmark
    public int[] sorted() {
        return ReportOrder.NEWEST.sort(catalogue);
    }

    /** How the reports at each place are rated. */
    @Benchmark
    public Object tallies() {
        return PlaceTallies.of(catalogue, visible);
    }

    /** The bars of the timeline. */
    @Benchmark
    public EventHistogram histogram() {
        return bars.of(anyDay);
    }
}
