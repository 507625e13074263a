package org.basewatch.ui.search;

import org.basewatch.catalogue.Catalogue;
import org.basewatch.search.IndexProgress;
import org.basewatch.search.ReportSearch;

/** Makes a catalogue ready to be searched. Called off the JavaFX application thread. */
@FunctionalInterface
public interface SearchOpener {
    /**
     * The search of a catalogue.
     *
     * @throws Exception if it cannot be made
     */
    ReportSearch open(Catalogue catalogue, IndexProgress progress) throws Exception;
}
