package org.basewatch.app;

import javafx.application.Platform;
import org.basewatch.map.Extent;
import org.basewatch.map.MapProjection;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.geotools.GeoToolsLayers;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.layer.LayersViewModel;
import org.basewatch.ui.main.MainViewModel;
import org.basewatch.ui.main.Notice;
import org.basewatch.ui.map.LayerPainting;
import org.basewatch.ui.map.MapViewModel;
import org.basewatch.ui.task.FxTaskExecutor;
import org.basewatch.ui.task.TaskExecutor;

/** Joins the user's own layers to the map. JavaFX application thread. */
final class WindowLayers {
    /** For the imagery of all layers together. */
    static final long CACHE_BYTES = 128L << 20;

    private final LayersViewModel model;
    private final LayerPainting painting;

    WindowLayers(
            MapProjection projection, MainViewModel main, MapViewModel map, TaskExecutor opening, Dialogs dialogs) {
        model = new LayersViewModel(
                new GeoToolsLayers(CACHE_BYTES), projection, opening, dialogs, new LayerNews(main, map));
        map.layersProperty().bind(model.paintedProperty());
        map.layersProperty().addListener((property, before, now) -> goOn(map));
        FxTaskExecutor drawing = new FxTaskExecutor("layer drawing", 1, Platform::runLater);
        painting = new LayerPainting(drawing, map.viewportProperty(), model.paintedProperty());
    }

    /** Layers with more detail than the bundled map let one come nearer. */
    private static void goOn(MapViewModel map) {
        ViewLimits bundled = ViewLimits.bundled(map.projectionProperty().get());
        map.keepWithin(bundled.withLayers(map.layersProperty().get()));
    }

    LayersViewModel model() {
        return model;
    }

    LayerPainting painting() {
        return painting;
    }

    private record LayerNews(MainViewModel main, MapViewModel map) implements LayersViewModel.News {
        @Override
        public void tell(String sentence) {
            main.tell(Notice.of(sentence));
        }

        @Override
        public void goTo(Extent extent) {
            map.fit(extent);
        }

        @Override
        public void reveal(Extent extent) {
            map.reveal(extent);
        }
    }
}
