package org.basewatch.ui.map;

import org.basewatch.catalogue.Catalogue;

/** Shows the parts of a large set, each together with the map of it. JavaFX application thread. */
public interface PartsWithMap {
    /**
     * Paints the map of more reports of the open set, and puts them in place with it.
     *
     * @param longer the reports, with those that are open at their front
     * @param show puts them in place
     */
    void showWithMap(Catalogue longer, Runnable show);

    /** Puts in place what still waits for its map. */
    void finish();
}
