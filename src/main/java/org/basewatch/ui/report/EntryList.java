package org.basewatch.ui.report;

import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/** A listing as the list view wants it: numbers are boxed only for the few entries that are on the screen. */
final class EntryList extends ObservableListBase<Integer> {
    private final ReportListing listing;

    EntryList(ReportListing listing) {
        this.listing = listing;
    }

    @Override
    public Integer get(int index) {
        return listing.entry(index);
    }

    // The list view asks where what was chosen has gone, which would otherwise be a walk along a million numbers.
    @Override
    public int indexOf(@Nullable Object entry) {
        if (!(entry instanceof Integer number)) {
            return -1;
        }
        return number >= 0 ? listing.indexOf(number).orElse(-1) : super.indexOf(entry);
    }

    @Override
    public boolean contains(@Nullable Object entry) {
        return indexOf(entry) >= 0;
    }

    @Override
    public int size() {
        return listing.size();
    }
}
