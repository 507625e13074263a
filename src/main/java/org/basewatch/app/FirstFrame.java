package org.basewatch.app;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.io.Settings;
import org.basewatch.io.SettingsStore;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;
import org.basewatch.ui.map.MapContent;
import org.basewatch.ui.map.MapFrame;
import org.basewatch.ui.map.MapPainter;
import org.basewatch.ui.map.MapSnapshot;
import org.basewatch.ui.map.MapViewModel;

/**
 * Paints the map that the window shows first, before the window is there: ground, borders and sites. The names of towns come
 * with the frame after it, because shaping them for the first time takes as long as all the rest. If the window turns out
 * otherwise, the map is painted again, and all the quicker.
 */
final class FirstFrame {
    private FirstFrame() {}

    static MapFrame paint(MapPainter painter, Catalogue catalogue, SettingsStore.Loaded loaded) {
        Settings settings = loaded.settings();
        Dimension2D window = WindowMemory.size(settings);
        Dimension2D size = WindowMemory.panels(settings).mapSize(window.getWidth(), window.getHeight());
        Viewport viewport = ViewLimits.bundled(LambertConformalConic.syria())
                .clamp(settings.view()
                        .map(view -> view.in(size.getWidth(), size.getHeight()))
                        .orElseGet(() -> MapViewModel.firstView(size.getWidth(), size.getHeight())));
        MapContent content = new MapContent(
                catalogue,
                RowSet.all(catalogue.size()),
                Optional.empty(),
                settings.furniture(),
                Optional.empty(),
                settings.theme());
        return painter.paint(new MapSnapshot(0, content, viewport, 1), Optional.empty());
    }
}
