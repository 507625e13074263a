package org.basewatch.app;

import javafx.application.Application;
import javafx.stage.Stage;
import org.basewatch.io.CatalogueReader;
import org.basewatch.io.SettingsStore;

/** The window as a JavaFX application: the toolkit's own services, such as the browser, come from here. */
public final class ViewerApplication extends Application {
    private final StartupWork work;
    private final CatalogueReader reader;
    private final SettingsStore store;

    ViewerApplication(StartupWork work, CatalogueReader reader, SettingsStore store) {
        this.work = work;
        this.reader = reader;
        this.store = store;
    }

    @Override
    public void start(Stage stage) {
        Viewer viewer = new Viewer(
                stage,
                reader,
                store,
                work.settings().join(),
                address -> getHostServices().showDocument(address.toString()));
        viewer.show();
        viewer.receive(work, StartupReport.asked());
    }
}
