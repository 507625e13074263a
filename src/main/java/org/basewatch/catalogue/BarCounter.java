package org.basewatch.catalogue;

import java.util.Arrays;

/**
 * Counts events by bar. Each event is counted where it begins and where it ends, so that one of many days costs no more than one
 * of a single day; before the first bar and after the last there is one more place each, so that no event needs a question of its
 * own. Summed up in the end.
 */
final class BarCounter {
    private static final int CLASSES = RatingClass.values().length;
    private static final byte[] CLASS_OF_CELL = classes();

    private final int[] starts;
    private final int before;
    private final int end;
    // 0 before the first bar, then the bars from 1 on, and one more for what comes after the last.
    private final int[] placeOfDay;
    private final int[] begins;
    private final int[] ends;
    private final int[] lastingBegins;
    private final int[] lastingEnds;
    private final int[] undated = new int[1];

    /** Nothing is counted yet; {@code starts} as for {@link EventHistogram}. */
    BarCounter(int[] starts) {
        this(starts.clone(), placesOfDays(starts));
    }

    private BarCounter(int[] starts, int[] placeOfDay) {
        this.starts = starts;
        this.placeOfDay = placeOfDay;
        int places = starts.length + 1;
        before = starts[0] - 1;
        end = starts[starts.length - 1];
        begins = new int[places * CLASSES];
        ends = new int[places * CLASSES];
        lastingBegins = new int[places];
        lastingEnds = new int[places];
    }

    private static int[] placesOfDays(int[] starts) {
        int before = starts[0] - 1;
        int[] places = new int[starts[starts.length - 1] - before + 1];
        for (int bar = 0; bar < starts.length - 1; bar++) {
            Arrays.fill(places, starts[bar] - before, starts[bar + 1] - before, bar + 1);
        }
        places[places.length - 1] = starts.length;
        return places;
    }

    BarCounter ofSameBars() {
        return new BarCounter(starts, placeOfDay);
    }

    /** Counts those of a range of rows that are in a set, or those that are not; the first row is a multiple of 64. */
    BarCounter count(ReportColumns columns, RowSet rows, boolean in, int from, int to) {
        int[] firstDays = columns.eventDays();
        int[] lastDays = columns.eventLastDays();
        byte[] cells = columns.cells();
        for (int start = from; start < to; start += Long.SIZE) {
            for (long word = rows.word(start, to, in); word != 0; word &= word - 1) {
                int row = start + Long.numberOfTrailingZeros(word);
                count(firstDays[row], lastDays[row], CLASS_OF_CELL[cells[row]]);
            }
        }
        return this;
    }

    private void count(int first, int last, int ratingClass) {
        int beginsAt = placeOfDay[Math.min(Math.max(first, before), end) - before];
        int endsAt = placeOfDay[Math.min(Math.max(last, before), end) - before];
        int lasts = beginsAt == endsAt ? 0 : 1;
        begins[beginsAt * CLASSES + ratingClass]++;
        ends[endsAt * CLASSES + ratingClass]++;
        lastingBegins[beginsAt] += lasts;
        lastingEnds[endsAt] += lasts;
        // NO_DAY is below every day, so the undated stand before the first bar until they are taken out.
        undated[0] += first == Catalogue.NO_DAY ? 1 : 0;
    }

    /** Adds what another has counted in other rows, by the same bars. */
    BarCounter plus(BarCounter other) {
        return put(1, other);
    }

    /** What is left of this without some of the rows, which another has counted by the same bars; this one stays as it is. */
    BarCounter without(BarCounter some) {
        return ofSameBars().plus(this).put(-1, some);
    }

    private BarCounter put(int sign, BarCounter other) {
        add(begins, sign, other.begins);
        add(ends, sign, other.ends);
        add(lastingBegins, sign, other.lastingBegins);
        add(lastingEnds, sign, other.lastingEnds);
        add(undated, sign, other.undated);
        return this;
    }

    EventHistogram histogram() {
        int bars = starts.length - 1;
        int[] counts = new int[bars * CLASSES];
        for (int of = 0; of < CLASSES; of++) {
            int open = begins[of];
            for (int bar = 0; bar < bars; bar++) {
                open += begins[(bar + 1) * CLASSES + of] - ends[bar * CLASSES + of];
                counts[bar * CLASSES + of] = open;
            }
        }
        int[] lasting = new int[bars];
        int open = lastingBegins[0];
        for (int bar = 0; bar < bars; bar++) {
            open += lastingBegins[bar + 1] - lastingEnds[bar];
            lasting[bar] = open;
        }
        return new EventHistogram(
                starts, counts, lasting, undated[0], sum(ends, 0) - undated[0], sum(begins, starts.length));
    }

    private static int sum(int[] counts, int place) {
        return Arrays.stream(counts, place * CLASSES, (place + 1) * CLASSES).sum();
    }

    private static void add(int[] sums, int sign, int[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += sign * more[i];
        }
    }

    private static byte[] classes() {
        byte[] classes = new byte[36];
        for (int cell = 0; cell < classes.length; cell++) {
            classes[cell] = (byte) RatingClass.ofCell(cell);
        }
        return classes;
    }
}
