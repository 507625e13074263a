package org.basewatch.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportId;
import org.basewatch.model.Source;

/**
 * The orders in which reports are listed. An event of several days stands by its first day. Within each but {@link #OLDEST}, the newest event comes first, what has no date of event
 * comes last, and then the id decides, so that the same set is always listed alike.
 */
public enum ReportOrder {
    /** Newest event first. */
    NEWEST("Newest event first", ReportOrder.BY_FIRST_DAY + " What gives no date stands at the end."),
    /** Oldest event first, and what has no date of event last here, too. */
    OLDEST("Oldest event first", ReportOrder.BY_FIRST_DAY + " What gives no date stands at the end here, too."),
    /** Newest publication first, and after them, in a group of its own, what gives no day of publication. */
    PUBLISHED(
            "Newest publication first",
            "Of what was published on one day, the newest event comes first, by its first day. What gives no day of"
                    + " publication stands at the end."),
    /** A1 to E5 by letter and then by figure, and after them, in a group of its own, what cannot be judged. */
    RATING(
            "By rating",
            "By letter, then by figure; of one code, the newest event comes first, by its first day. F and 6 stand at the"
                    + " end."),
    /** By the English name of the source. */
    SOURCE("By source", "By name; of one source, the newest event comes first, by its first day.");

    private static final String BY_FIRST_DAY =
            "An event of several days stands by its first day: 13–16 Dec beside 13 Dec.";

    private static final int CELLS = 36;

    private final String label;
    private final String rule;

    ReportOrder(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }

    /** How it orders what its label leaves open, in plain words. */
    public String rule() {
        return rule;
    }

    /** The visible rows in this order. */
    public int[] rows(Catalogue catalogue, RowSet visible) {
        return ordered(catalogue, visible).toArray();
    }

    /** The same, worked out as far down as somebody looks. */
    public OrderedRows ordered(Catalogue catalogue, RowSet visible) {
        return new OrderedRows(
                catalogue instanceof ColumnCatalogue columns ? columns.ordered(this) : sort(catalogue), visible);
    }

    /**
     * The visible rows in this order, but for the reports of one day, which stand in the order of the file: there soon, for as long
     * as {@link #prepare} is at work.
     */
    public OrderedRows rough(Catalogue catalogue, RowSet visible) {
        return new OrderedRows(
                grouped(catalogue, catalogue instanceof ColumnCatalogue columns ? columns.byDay() : byDay(catalogue)),
                visible);
    }

    /** Whether what all orders of a catalogue rest on was worked out before, so that listing it takes no time. */
    public static boolean isKnown(Catalogue catalogue) {
        return NEWEST.isReady(catalogue);
    }

    /** Whether this order of a catalogue was worked out before, so that listing it takes no time. */
    public boolean isReady(Catalogue catalogue) {
        return !(catalogue instanceof ColumnCatalogue columns) || columns.isOrdered(this);
    }

    /**
     * Works this order of a catalogue out, for which a million reports are put into groups one by one. Any thread but the window's.
     */
    public void makeReady(Catalogue catalogue) {
        if (catalogue instanceof ColumnCatalogue columns) {
            columns.ordered(this);
        }
    }

    /** Whether a list in this order has a heading over each group. */
    public boolean hasHeadings() {
        return this == RATING || this == PUBLISHED;
    }

    /** A number for the group that a row stands in: the same for all rows under one heading. */
    public int groupNumber(Catalogue catalogue, int row) {
        return switch (this) {
            case NEWEST, OLDEST -> catalogue.eventDay(row) == Catalogue.NO_DAY ? 1 : 0;
            case PUBLISHED -> catalogue.publishedDay(row) == Catalogue.NO_DAY ? 1 : 0;
            case RATING ->
                isJudged(catalogue, row) ? catalogue.reliability(row).ordinal() : Reliability.values().length;
            case SOURCE -> catalogue.sourceIndex(row);
        };
    }

    /**
     * The heading of the group that a row stands in. F and 6 are no grades, so by rating they stand under a heading of their
     * own and not below E or 5.
     */
    public String group(Catalogue catalogue, int row) {
        return switch (this) {
            case NEWEST, OLDEST ->
                catalogue.eventDay(row) == Catalogue.NO_DAY ? "Date of event not known" : "By date of event";
            case PUBLISHED ->
                catalogue.publishedDay(row) == Catalogue.NO_DAY
                        ? "Day of publication not given"
                        : "By day of publication; the dates below are of events";
            case RATING ->
                isJudged(catalogue, row)
                        ? "Reliability " + catalogue.reliability(row) + ": "
                                + catalogue.reliability(row).meaning()
                        : "Cannot be judged (F or 6)";
            case SOURCE ->
                catalogue.sources().get(catalogue.sourceIndex(row)).names().english();
        };
    }

    /**
     * Works out what all orders of a catalogue rest on; takes about a second for a million reports. Any thread but the window's.
     */
    public static void prepare(Catalogue catalogue) {
        NEWEST.makeReady(catalogue);
    }

    /** Whether other letters of the sources make another order of it. */
    boolean isByLetter() {
        return this == RATING;
    }

    /** All rows in this order. */
    int[] sort(Catalogue catalogue) {
        if (this == NEWEST) {
            return byDate(catalogue);
        }
        return grouped(
                catalogue, catalogue instanceof ColumnCatalogue columns ? columns.ordered(NEWEST) : byDate(catalogue));
    }

    private int[] grouped(Catalogue catalogue, int[] newest) {
        return switch (this) {
            case NEWEST -> newest;
            case OLDEST -> DayOrder.turned(newest, ReportColumns.of(catalogue).eventDays());
            case PUBLISHED -> DayOrder.newestFirst(publishedDays(catalogue), newest);
            case RATING -> byRank(newest, row -> ratingRank(catalogue, row), 2 * CELLS);
            case SOURCE -> {
                int[] ranks = sourceRanks(catalogue.sources());
                yield byRank(newest, row -> ranks[catalogue.sourceIndex(row)], ranks.length);
            }
        };
    }

    private static int[] publishedDays(Catalogue catalogue) {
        ReportColumns columns = ReportColumns.of(catalogue);
        int[] days = new int[columns.size()];
        Arrays.setAll(days, columns::publishedDay);
        return days;
    }

    /** Puts rows that are in order into groups, each in the order that they have. */
    private static int[] byRank(int[] ordered, IntUnaryOperator rank, int ranks) {
        int[] starts = new int[ranks + 1];
        for (int row : ordered) {
            starts[rank.applyAsInt(row) + 1]++;
        }
        for (int i = 1; i <= ranks; i++) {
            starts[i] += starts[i - 1];
        }
        int[] rows = new int[ordered.length];
        for (int row : ordered) {
            rows[starts[rank.applyAsInt(row)]++] = row;
        }
        return rows;
    }

    /** The newest first, those of one day in the order of the file, the undated last. */
    static int[] byDay(Catalogue catalogue) {
        int[] days = ReportColumns.of(catalogue).eventDays();
        return DayOrder.newestFirst(days, IntStream.range(0, days.length).toArray());
    }

    // Days are sorted as plain numbers; ids are compared only among the reports of one day, and fetched once each.
    private static int[] byDate(Catalogue catalogue) {
        int[] rows = byDay(catalogue);
        int[] starts = IntStream.rangeClosed(0, rows.length)
                .filter(at -> at == 0
                        || at == rows.length
                        || catalogue.eventDay(rows[at]) != catalogue.eventDay(rows[at - 1]))
                .toArray();
        IntStream.range(0, starts.length - 1)
                .parallel()
                .forEach(day -> sortDay(catalogue, rows, starts[day], starts[day + 1]));
        return rows;
    }

    private static void sortDay(Catalogue catalogue, int[] rows, int start, int end) {
        Named[] day = new Named[end - start];
        for (int i = start; i < end; i++) {
            day[i - start] = new Named(catalogue.id(rows[i]), rows[i]);
        }
        Arrays.sort(day);
        for (int i = start; i < end; i++) {
            rows[i] = day[i - start].row();
        }
    }

    private record Named(ReportId id, int row) implements Comparable<Named> {
        @Override
        public int compareTo(Named other) {
            return id.compareTo(other.id);
        }
    }

    private static int ratingRank(Catalogue catalogue, int row) {
        int cell = 6 * catalogue.reliability(row).ordinal()
                + catalogue.credibility(row).ordinal();
        return isJudged(catalogue, row) ? cell : CELLS + cell;
    }

    private static boolean isJudged(Catalogue catalogue, int row) {
        return catalogue.reliability(row).isJudged()
                && catalogue.credibility(row).isJudged();
    }

    private static int[] sourceRanks(List<Source> sources) {
        int[] order = IntStream.range(0, sources.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> key(sources.get(i)))
                        .thenComparing(i -> sources.get(i).id()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    private static String key(Source source) {
        return source.names().english().toLowerCase(Locale.ROOT);
    }
}
