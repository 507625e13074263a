package org.basewatch.ui.report;

import java.util.Objects;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** A part of a listing as the list view wants it: numbers are boxed only for the few entries that are on the screen. */
final class EntryList extends ObservableListBase<Integer> {
    private final ReportListing listing;
    private final int from;
    private final int to;

    /** The entries from one position of a listing to before another one. */
    EntryList(ReportListing listing, int from, int to) {
        Objects.checkFromToIndex(from, to, listing.size());
        this.listing = listing;
        this.from = from;
        this.to = to;
    }

    @Override
    public Integer get(int index) {
        return listing.entry(from + Objects.checkIndex(index, size()));
    }

    // The list view asks where what was chosen has gone, which would otherwise be a walk along a million numbers.
    @Override
    public int indexOf(@Nullable Object entry) {
        if (!(entry instanceof Integer number)) {
            return -1;
        }
        int index = number >= 0 ? listing.indexOf(number).orElse(-1) : listing.indexOfOther(number);
        return index >= from && index < to ? index - from : -1;
    }

    @Override
    public boolean contains(@Nullable Object entry) {
        return indexOf(entry) >= 0;
    }

    @Override
    public int size() {
        return to - from;
    }
}
