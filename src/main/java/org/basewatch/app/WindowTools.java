package org.basewatch.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.basewatch.map.BaseMap;
import org.basewatch.map.Gazetteer;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerSource;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Typefaces;
import org.basewatch.map.annotation.AnnotationStyle;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.map.AnnotationLayer;
import org.basewatch.ui.map.MapPane;
import org.basewatch.ui.map.MapViewModel;
import org.basewatch.ui.task.TaskExecutor;
import org.basewatch.ui.tool.GoToViewModel;
import org.basewatch.ui.tool.MapTools;

/** Joins the tools to the map. Fonts and names are loaded when they are first wanted. JavaFX application thread. */
final class WindowTools {
    private Optional<Typefaces> typefaces = Optional.empty();

    private WindowTools() {}

    static Region over(
            MapPane pane,
            MapViewModel map,
            Workspace workspace,
            TaskExecutor work,
            Consumer<String> copy,
            LateParts late) {
        AnnotationLayer layer = new AnnotationLayer(map, workspace.themeProperty(), new WindowTools()::style);
        GoToViewModel goTo = new GoToViewModel(workspace, work, WindowTools::names);
        return new MapTools(pane, map, workspace, layer, goTo, copy, late);
    }

    /** The bundled map is read anew, in its own projection, whatever the window shows. */
    private static List<Gazetteer.Spot> names() throws IOException {
        return new ArrayList<>(Gazetteer.of(BaseMap.load(LayerSource.bundled()), LambertConformalConic.syria()));
    }

    private AnnotationStyle style(MapTheme theme) {
        Typefaces loaded = typefaces.orElseGet(WindowTools::load);
        typefaces = Optional.of(loaded);
        return new AnnotationStyle(theme, loaded);
    }

    private static Typefaces load() {
        try {
            return Typefaces.load(LayerSource.bundled());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
