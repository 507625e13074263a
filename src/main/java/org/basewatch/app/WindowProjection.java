package org.basewatch.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.value.ObservableValue;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapTheme;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.geotools.DisplayProjections;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.Dialogs;
import org.basewatch.ui.layer.LayersViewModel;
import org.basewatch.ui.main.MainViewModel;
import org.basewatch.ui.main.Notice;
import org.basewatch.ui.main.ProjectionActions;
import org.basewatch.ui.map.LayeredMapPainter;
import org.basewatch.ui.map.MapPainter;
import org.basewatch.ui.map.MapViewModel;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;

/** Draws the map in another coordinate system, with all that lies on it. JavaFX application thread. */
final class WindowProjection implements ProjectionActions {
    private final Workspace workspace;
    private final MainViewModel main;
    private final MapViewModel map;
    private final LayersViewModel layers;
    private final TaskExecutor executor;
    private final Dialogs dialogs;
    private final Callable<BundledMap> bundled;
    private RunningTask switching = () -> {};

    WindowProjection(
            Workspace workspace,
            MainViewModel main,
            MapViewModel map,
            LayersViewModel layers,
            TaskExecutor executor,
            Dialogs dialogs,
            Callable<BundledMap> bundled) {
        this.workspace = workspace;
        this.main = main;
        this.map = map;
        this.layers = layers;
        this.executor = executor;
        this.dialogs = dialogs;
        this.bundled = bundled;
    }

    @Override
    public ObservableValue<Optional<String>> code() {
        return map.projectionProperty().map(MapProjection::code);
    }

    @Override
    public void ask() {
        dialogs.askCoordinateSystem(
                        "Map projection",
                        "In which coordinate system should the map be drawn? It has to measure in metres, such as a UTM zone.")
                .ifPresent(code -> drawIn(Optional.of(code)));
    }

    @Override
    public void drawIn(Optional<String> code) {
        switching.cancel();
        if (code.equals(map.projectionProperty().get().code())) {
            return;
        }
        MapTheme theme = workspace.themeProperty().get();
        switching = executor.start(
                "Drawing the map in another coordinate system",
                progress -> prepared(code, theme),
                this::take,
                problem -> {
                    if (problem instanceof UnusableLayerException) {
                        main.tell(Notice.of(problem.getMessage() + " The map is unchanged."));
                    } else {
                        main.fail(problem);
                    }
                });
    }

    private Prepared prepared(Optional<String> code, MapTheme theme) throws Exception {
        MapProjection projection =
                code.isPresent() ? DisplayProjections.ofCode(code.get()) : LambertConformalConic.syria();
        MapPainter painter = new LayeredMapPainter(bundled.call().layers(projection, theme));
        return new Prepared(projection, ViewLimits.bundled(projection), painter);
    }

    private void take(Prepared prepared) {
        // first, so that no layer of the old system is painted into a view of the new one
        layers.showIn(prepared.projection());
        map.drawIn(prepared.projection(), prepared.limits(), prepared.painter());
    }

    private record Prepared(MapProjection projection, ViewLimits limits, MapPainter painter) {}
}
