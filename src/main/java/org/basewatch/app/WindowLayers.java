package org.basewatch.app;

import java.util.function.Consumer;
import javafx.application.Platform;
import org.basewatch.map.Extent;
import org.basewatch.map.MapProjection;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.geotools.GeoToolsLayers;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.layer.LayersViewModel;
import org.basewatch.ui.layer.LookupViewModel;
import org.basewatch.ui.layer.MapLookup;
import org.basewatch.ui.main.MainViewModel;
import org.basewatch.ui.main.Notice;
import org.basewatch.ui.map.LayerPainting;
import org.basewatch.ui.map.MapPane;
import org.basewatch.ui.map.MapViewModel;
import org.basewatch.ui.task.FxTaskExecutor;
import org.basewatch.ui.task.TaskExecutor;

/** Joins the user's own layers to the map. JavaFX application thread. */
final class WindowLayers {
    /** For the imagery of all layers together. */
    static final long CACHE_BYTES = 128L << 20;

    private final MainViewModel main;
    private final MapViewModel map;
    private final LayersViewModel model;
    private final LayerPainting painting;
    private Runnable lookUp = () -> {};

    WindowLayers(
            MapProjection projection, MainViewModel main, MapViewModel map, TaskExecutor opening, Dialogs dialogs) {
        this.main = main;
        this.map = map;
        model = new LayersViewModel(
                new GeoToolsLayers(CACHE_BYTES), projection, opening, dialogs, new LayerNews(main, map));
        map.layersProperty().bind(model.paintedProperty());
        map.layersProperty().addListener((property, before, now) -> {
            goOn(map);
            lookUp.run();
        });
        FxTaskExecutor drawing = new FxTaskExecutor("layer drawing", 1, Platform::runLater);
        painting = new LayerPainting(drawing, map.viewportProperty(), model.paintedProperty());
    }

    /** Layers with more detail than the bundled map let one come nearer. */
    private static void goOn(MapViewModel map) {
        ViewLimits bundled = ViewLimits.bundled(map.projectionProperty().get());
        map.keepWithin(bundled.withLayers(map.layersProperty().get()));
    }

    /**
     * Lets features be looked up on the map, as soon as there are layers.
     *
     * @param clipboard puts a text on the clipboard
     */
    void lookUpOn(MapPane pane, Workspace workspace, Consumer<String> clipboard) {
        lookUp = () -> {
            lookUp = () -> {};
            Consumer<String> news = sentence -> main.tell(Notice.of(sentence));
            // two threads: a look-up that is not wanted any more may take a while to notice it
            FxTaskExecutor looking = new FxTaskExecutor("looking up", 2, Platform::runLater);
            LookupViewModel lookups = new LookupViewModel(model.paintedProperty(), looking, news);
            new MapLookup(
                    pane,
                    map,
                    lookups,
                    workspace.coordinatesProperty(),
                    workspace.selectionProperty(),
                    clipboard,
                    news);
        };
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
