package org.basewatch.catalogue;

import java.util.Arrays;

/** Fills columns row by row; the arrays grow by half when they are full. One thread. */
final class ColumnWriter {
    private int size;
    private byte[] cells = new byte[64];
    private byte[] kinds = new byte[64];
    private int[] sources = new int[64];
    private int[] placeStarts = new int[65];
    private int[] places = new int[64];
    private int[] eventDays = new int[64];
    private int[] publishedDays = new int[64];

    void add(int cell, int kind, int source, int[] rowPlaces, int eventDay, int publishedDay) {
        ensureRoom(rowPlaces.length);
        cells[size] = (byte) cell;
        kinds[size] = (byte) kind;
        sources[size] = source;
        eventDays[size] = eventDay;
        publishedDays[size] = publishedDay;
        int start = placeStarts[size];
        System.arraycopy(rowPlaces, 0, places, start, rowPlaces.length);
        size++;
        placeStarts[size] = start + rowPlaces.length;
    }

    ReportColumns columns() {
        return new ReportColumns(size, cells, kinds, sources, placeStarts, places, eventDays, publishedDays);
    }

    private void ensureRoom(int newPlaces) {
        if (size == cells.length) {
            int length = size + size / 2;
            cells = Arrays.copyOf(cells, length);
            kinds = Arrays.copyOf(kinds, length);
            sources = Arrays.copyOf(sources, length);
            placeStarts = Arrays.copyOf(placeStarts, length + 1);
            eventDays = Arrays.copyOf(eventDays, length);
            publishedDays = Arrays.copyOf(publishedDays, length);
        }
        int needed = placeStarts[size] + newPlaces;
        if (needed > places.length) {
            places = Arrays.copyOf(places, Math.max(needed, places.length + places.length / 2));
        }
    }
}
