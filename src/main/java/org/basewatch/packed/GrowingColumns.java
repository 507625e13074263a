package org.basewatch.packed;

import java.util.Arrays;
import java.util.BitSet;

/** The columns of rows that are still coming in: sources and places by their codes. One thread. */
public final class GrowingColumns {
    /** Stands for a day that nobody knows. */
    public static final int NO_DAY = Integer.MIN_VALUE;
    /** Stands for the day from which something counts as known if nothing says when it was: later than any day. */
    public static final int NEVER = Integer.MAX_VALUE;

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
    private int[] knownDays = new int[64];
    private final BitSet unpublished = new BitSet();
    private double[] lons = new double[64];
    private double[] lats = new double[64];
    private int[] origins = new int[64];
    private int[] related = new int[64];

    /** How many rows. */
    public int size() {
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
    void days(int first, int last, int known, boolean isPublished) {
        eventDays[size - 1] = first;
        eventLastDays[size - 1] = last;
        knownDays[size - 1] = known;
        unpublished.set(size - 1, !isPublished);
    }

    /** Position and origin of the row begun last. */
    void side(double lon, double lat, int origin) {
        lons[size - 1] = lon;
        lats[size - 1] = lat;
        origins[size - 1] = origin;
    }

    /** The rows that hold a relation, in ascending order. */
    public int[] related() {
        return Arrays.copyOf(related, relatedCount);
    }

    /** How many places the rows that are kept have together. */
    public int places(BitSet leftOut) {
        int count = placeCount;
        for (int row = leftOut.nextSetBit(0); row >= 0; row = leftOut.nextSetBit(row + 1)) {
            count -= placeStarts[row + 1] - placeStarts[row];
        }
        return count;
    }

    /** Ordinal of a row's kind. */
    public int kind(int row) {
        return kinds[row];
    }

    /** Ordinal of a row's credibility. */
    public int figure(int row) {
        return figures[row];
    }

    /** Code of a row's source. */
    public int source(int row) {
        return sources[row];
    }

    /** Codes of a row's places, each once. */
    public int[] placesOf(int row) {
        return Arrays.copyOfRange(places, placeStarts[row], placeStarts[row + 1]);
    }

    /** First epoch day of a row's event, or {@link #NO_DAY}. */
    public int eventDay(int row) {
        return eventDays[row];
    }

    /** Last epoch day of a row's event, or {@link #NO_DAY}. */
    public int eventLastDay(int row) {
        return eventLastDays[row];
    }

    /** Epoch day by whose end a row counts as known: of its publication, else of the end of its event, else {@link #NEVER}. */
    public int knownDay(int row) {
        return knownDays[row];
    }

    /** Whether the day of publication of a row is known. */
    public boolean isPublished(int row) {
        return !unpublished.get(row);
    }

    /** Longitude of a row's own point in degrees, or NaN. */
    public double lon(int row) {
        return lons[row];
    }

    /** Latitude of a row's own point in degrees, or NaN. */
    public double lat(int row) {
        return lats[row];
    }

    /** Code of a row's origin, or −1. */
    public int origin(int row) {
        return origins[row];
    }

    private void grow() {
        int room = 2 * size;
        kinds = Arrays.copyOf(kinds, room);
        figures = Arrays.copyOf(figures, room);
        sources = Arrays.copyOf(sources, room);
        placeStarts = Arrays.copyOf(placeStarts, room + 1);
        eventDays = Arrays.copyOf(eventDays, room);
        eventLastDays = Arrays.copyOf(eventLastDays, room);
        knownDays = Arrays.copyOf(knownDays, room);
        lons = Arrays.copyOf(lons, room);
        lats = Arrays.copyOf(lats, room);
        origins = Arrays.copyOf(origins, room);
    }
}
