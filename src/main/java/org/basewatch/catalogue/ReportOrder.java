package org.basewatch.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.basewatch.model.ReportId;
import org.basewatch.model.Source;

/**
 * The orders in which reports are listed. Within each, the newest event comes first, what has no date of event comes last, and
 * then the id decides, so that the same set is always listed alike.
 */
public enum ReportOrder {
    /** Newest event first. */
    NEWEST("Newest event first"),
    /** A1 to E5 by letter and then by figure, and after them, in a group of its own, what cannot be judged. */
    RATING("By rating"),
    /** By the English name of the source. */
    SOURCE("By source");

    private static final int CELLS = 36;

    private final String label;

    ReportOrder(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }

    /** The visible rows in this order. */
    public int[] rows(Catalogue catalogue, RowSet visible) {
        int[] all = catalogue instanceof ColumnCatalogue columns ? columns.ordered(this) : sort(catalogue);
        if (visible.count() == all.length) {
            return all.clone();
        }
        // One more than needed, for the row that is written and not kept.
        int[] rows = new int[visible.count() + 1];
        int used = 0;
        for (int row : all) {
            rows[used] = row;
            // On by one or not, without a branch: what is visible and what is not alternates at random.
            used += (int) (visible.word(row >> 6) >>> row & 1);
        }
        return Arrays.copyOf(rows, used);
    }

    /**
     * The heading of the group that a row stands in. F and 6 are no grades, so by rating they stand under a heading of their
     * own and not below E or 5.
     */
    public String group(Catalogue catalogue, int row) {
        return switch (this) {
            case NEWEST -> catalogue.eventDay(row) == Catalogue.NO_DAY ? "Date of event not known" : "By date of event";
            case RATING ->
                isJudged(catalogue, row)
                        ? "Reliability " + catalogue.reliability(row) + ": "
                                + catalogue.reliability(row).meaning()
                        : "Cannot be judged (F or 6)";
            case SOURCE ->
                catalogue.sources().get(catalogue.sourceIndex(row)).names().english();
        };
    }

    /** All rows in this order. */
    int[] sort(Catalogue catalogue) {
        if (this == NEWEST) {
            return byDate(catalogue);
        }
        int[] newest = catalogue instanceof ColumnCatalogue columns ? columns.ordered(NEWEST) : byDate(catalogue);
        int[] sourceRanks = this == SOURCE ? sourceRanks(catalogue.sources()) : new int[0];
        long[] keys = new long[newest.length];
        for (int rank = 0; rank < newest.length; rank++) {
            int row = newest[rank];
            long first = this == SOURCE ? sourceRanks[catalogue.sourceIndex(row)] : ratingRank(catalogue, row);
            keys[rank] = first << 32 | rank;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> newest[(int) key]).toArray();
    }

    // Days are sorted as plain numbers; ids are compared only among the reports of one day, and fetched once each.
    private static int[] byDate(Catalogue catalogue) {
        long[] keys = new long[catalogue.size()];
        for (int row = 0; row < keys.length; row++) {
            // NO_DAY is below every day, so with all bits turned the undated come last by themselves.
            keys[row] = ~(long) catalogue.eventDay(row) << 32 | row;
        }
        Arrays.sort(keys);
        int[] rows = new int[keys.length];
        for (int start = 0, end = 0; start < rows.length; start = end) {
            while (end < rows.length && keys[end] >> 32 == keys[start] >> 32) {
                end++;
            }
            Named[] day = new Named[end - start];
            for (int i = start; i < end; i++) {
                day[i - start] = new Named(catalogue.id((int) keys[i]), (int) keys[i]);
            }
            Arrays.sort(day);
            for (int i = start; i < end; i++) {
                rows[i] = day[i - start].row();
            }
        }
        return rows;
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
