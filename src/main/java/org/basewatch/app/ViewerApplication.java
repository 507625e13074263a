package org.basewatch.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Application;
import javafx.stage.Stage;
import org.basewatch.io.CatalogueReader;
import org.basewatch.io.SettingsStore;
import org.basewatch.map.LayerRequest;
import org.basewatch.ui.dialog.Dialogs;

/** The window as a JavaFX application: the toolkit's own services, such as the browser, come from here. */
public final class ViewerApplication extends Application {
    private final StartupWork work;
    private final CatalogueReader reader;
    private final SettingsStore store;
    private final Function<Stage, Dialogs> dialogs;
    private final List<LayerRequest> layers;
    private Optional<Viewer> shown = Optional.empty();

    ViewerApplication(StartupWork work, CatalogueReader reader, SettingsStore store, Function<Stage, Dialogs> dialogs) {
        this(work, reader, store, dialogs, List.of());
    }

    ViewerApplication(
            StartupWork work,
            CatalogueReader reader,
            SettingsStore store,
            Function<Stage, Dialogs> dialogs,
            List<LayerRequest> layers) {
        this.work = work;
        this.reader = reader;
        this.store = store;
        this.dialogs = dialogs;
        this.layers = List.copyOf(layers);
    }

    @Override
    public void start(Stage stage) {
        Viewer viewer = new Viewer(
                stage,
                reader,
                store,
                work,
                dialogs.apply(stage),
                Browser.ofThisSystem(address -> getHostServices().showDocument(address.toString()))::open);
        viewer.show();
        viewer.receive(work, StartupReport.asked(), layers);
        viewer.rehearse(work);
        shown = Optional.of(viewer);
    }

    /** Says in the window what went wrong. JavaFX application thread. */
    void fail(Throwable fault) {
        shown.ifPresent(viewer -> viewer.fail(fault));
    }
}
