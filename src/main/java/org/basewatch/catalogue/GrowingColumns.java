package org.basewatch.catalogue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;

/** The columns of rows that are still coming in: sources and places by their codes. One thread. */
final class GrowingColumns {
    private static final ReportKind[] KINDS = ReportKind.values();

    private int size;
    private int placeCount;
    private int relatedCount;
    private byte[] kinds = new byte[64];
    private byte[] figures = new byte[64];
    private int[] sources = new int[64];
    private int[] placeStarts = new int[65];
    private int[] places = new int[64];
    private int[] eventDays = new int[64];
    private int[] eventLastDays = new int[64];
    private int[] publishedDays = new int[64];
    private double[] lons = new double[64];
    private double[] lats = new double[64];
    private int[] related = new int[64];

    int size() {
        return size;
    }

    /** Begins a row. */
    void add(int kind, int figure, int source, int[] rowPlaces, boolean isRelated) {
        if (size == kinds.length) {
            grow();
        }
        if (places.length - placeCount < rowPlaces.length) {
            places = Arrays.copyOf(places, 2 * places.length + rowPlaces.length);
        }
        kinds[size] = (byte) kind;
        figures[size] = (byte) figure;
        sources[size] = source;
        System.arraycopy(rowPlaces, 0, places, placeCount, rowPlaces.length);
        placeCount += rowPlaces.length;
        if (isRelated) {
            if (relatedCount == related.length) {
                related = Arrays.copyOf(related, 2 * relatedCount);
            }
            related[relatedCount++] = size;
        }
        size++;
        placeStarts[size] = placeCount;
    }

    /** The days of the row begun last. */
    void days(int first, int last, int published) {
        eventDays[size - 1] = first;
        eventLastDays[size - 1] = last;
        publishedDays[size - 1] = published;
    }

    /** The position of the row begun last. */
    void point(double lon, double lat) {
        lons[size - 1] = lon;
        lats[size - 1] = lat;
    }

    /** The rows that hold a relation, in ascending order. */
    int[] related() {
        return Arrays.copyOf(related, relatedCount);
    }

    /**
     * Columns of the rows that are kept, in their order.
     *
     * @param leftOut the rows that are not kept
     * @param sourceIndex position of a source by its code
     * @param placeIndex position of a place by its code
     */
    ReportColumns columns(BitSet leftOut, List<Source> all, IntUnaryOperator sourceIndex, IntUnaryOperator placeIndex) {
        ReportColumns columns = ReportColumns.ofSize(size - leftOut.cardinality(), keptPlaces(leftOut));
        int to = 0;
        for (int row = leftOut.nextClearBit(0); row < size; row = leftOut.nextClearBit(row + 1)) {
            int source = sourceIndex.applyAsInt(sources[row]);
            int letter = all.get(source).reliability().ordinal();
            int[] rowPlaces = Arrays.copyOfRange(places, placeStarts[row], placeStarts[row + 1]);
            Arrays.setAll(rowPlaces, i -> placeIndex.applyAsInt(rowPlaces[i]));
            columns.set(to, 6 * letter + figures[row], KINDS[kinds[row]], source, rowPlaces);
            columns.eventDays()[to] = eventDays[row];
            columns.eventLastDays()[to] = eventLastDays[row];
            columns.publishedDays()[to] = publishedDays[row];
            to++;
        }
        return columns;
    }

    /** Longitudes of the rows that are kept. */
    double[] lons(BitSet leftOut) {
        return kept(lons, leftOut);
    }

    /** Latitudes of the rows that are kept. */
    double[] lats(BitSet leftOut) {
        return kept(lats, leftOut);
    }

    private double[] kept(double[] values, BitSet leftOut) {
        double[] kept = new double[size - leftOut.cardinality()];
        int to = 0;
        for (int row = leftOut.nextClearBit(0); row < size; row = leftOut.nextClearBit(row + 1)) {
            kept[to++] = values[row];
        }
        return kept;
    }

    private int keptPlaces(BitSet leftOut) {
        int count = placeCount;
        for (int row = leftOut.nextSetBit(0); row >= 0; row = leftOut.nextSetBit(row + 1)) {
            count -= placeStarts[row + 1] - placeStarts[row];
        }
        return count;
    }

    private void grow() {
        int room = 2 * size;
        kinds = Arrays.copyOf(kinds, room);
        figures = Arrays.copyOf(figures, room);
        sources = Arrays.copyOf(sources, room);
        placeStarts = Arrays.copyOf(placeStarts, room + 1);
        eventDays = Arrays.copyOf(eventDays, room);
        eventLastDays = Arrays.copyOf(eventLastDays, room);
        publishedDays = Arrays.copyOf(publishedDays, room);
        lons = Arrays.copyOf(lons, room);
        lats = Arrays.copyOf(lats, room);
    }
}
