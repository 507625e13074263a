package org.basewatch.ui.report;

import javafx.collections.ObservableListBase;

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

    @Override
    public int size() {
        return listing.size();
    }
}
