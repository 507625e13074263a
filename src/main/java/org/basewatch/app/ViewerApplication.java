package org.basewatch.app;

import java.util.function.Function;
import javafx.application.Application;
import javafx.stage.Stage;
import org.basewatch.io.CatalogueReader;
import org.basewatch.io.SettingsStore;
import org.basewatch.ui.dialog.Dialogs;

/** The window as a JavaFX application: the toolkit's own services, such as the browser, come from here. */
public final class ViewerApplication extends Application {
    private final StartupWork work;
    private final CatalogueReader reader;
    private final SettingsStore store;
    private final Function<Stage, Dialogs> dialogs;

    ViewerApplication(StartupWork work, CatalogueReader reader, SettingsStore store, Function<Stage, Dialogs> dialogs) {
        this.work = work;
        this.reader = reader;
        this.store = store;
        this.dialogs = dialogs;
    }

    @Override
    public void start(Stage stage) {
        Viewer viewer = new Viewer(
                stage,
                reader,
                store,
                work.settings().join(),
                dialogs.apply(stage),
                address -> getHostServices().showDocument(address.toString()));
        viewer.show();
        viewer.receive(work, StartupReport.asked());
    }
}
