package org.basewatch.ui.main;

import org.basewatch.catalogue.Catalogue;

/**
 * Brings more reports of a set onto the screen in one go: figures, list and map together, so that no two of them tell of different
 * parts of it. JavaFX application thread.
 */
public interface InOneGo {
    /**
     * Has the map of more reports painted and then shows all of them; what waits from before is left out.
     *
     * @param longer more reports of the open set
     * @param show puts them in place
     */
    void show(Catalogue longer, Runnable show);

    /** Shows at once what still waits for its map. */
    void finish();

    /** Without a map that has to be waited for. */
    static InOneGo atOnce() {
        return new InOneGo() {
            @Override
            public void show(Catalogue longer, Runnable show) {
                show.run();
            }

            @Override
            public void finish() {
                // nothing ever waits
            }
        };
    }
}
