package org.basewatch.app;

import javafx.application.Application;
import javafx.stage.Stage;
import org.basewatch.io.CatalogueReader;

/** The window as a JavaFX application: the toolkit's own services, such as the browser, come from here. */
public final class ViewerApplication extends Application {
    private final StartupWork work;
    private final CatalogueReader reader;

    ViewerApplication(StartupWork work, CatalogueReader reader) {
        this.work = work;
        this.reader = reader;
    }

    @Override
    public void start(Stage stage) {
        Viewer viewer = new Viewer(stage, reader, address -> getHostServices().showDocument(address.toString()));
        StartupReport.asked().ifPresent(viewer::report);
        viewer.show();
        viewer.receive(work);
    }
}
