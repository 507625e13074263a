package org.basewatch.ui;

import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;

/** What was open in a workspace at a moment. */
public final class KeptSet {
    final Catalogue read;
    final FilterCriteria criteria;
    final Selection selection;
    final History.Kept<WorkspaceState> history;

    KeptSet(Catalogue read, FilterCriteria criteria, Selection selection, History.Kept<WorkspaceState> history) {
        this.read = read;
        this.criteria = criteria;
        this.selection = selection;
        this.history = history;
    }
}
