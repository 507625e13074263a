package org.basewatch.app;

import org.basewatch.catalogue.Catalogue;
import org.basewatch.ui.main.InOneGo;
import org.basewatch.ui.map.MapViewModel;

/**
 * Shows parts of a large set together with their map.
 *
 * @param map the map of the window
 */
record WithMap(MapViewModel map) implements InOneGo {
    @Override
    public void show(Catalogue longer, Runnable show) {
        map.parts().showWithMap(longer, show);
    }

    @Override
    public void finish() {
        map.parts().finish();
    }
}
