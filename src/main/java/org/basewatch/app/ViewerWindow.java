package org.basewatch.app;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.SettingsFolder;
import org.basewatch.io.SettingsStore;
import org.basewatch.ui.dialog.FxDialogs;

/**
 * Opens the real window. The only class that joins the entry point with JavaFX, loaded when a window is asked for.
 *
 * <p>It starts the toolkit itself rather than through {@code Application.launch}, so that map and reports are read while the
 * toolkit starts, and reach the application through its constructor. While it starts, the toolkit's logger is quiet: it would
 * warn that it is on the class path, where it is meant to be, and writing that takes longer than all the logger does otherwise.
 */
final class ViewerWindow implements Desktop {
    @Override
    public int open(WindowRequest request) {
        DisplayProblem.known(
                        System.getProperty("os.name", ""),
                        Optional.ofNullable(System.getenv("DISPLAY")),
                        Optional.ofNullable(System.getProperty("glass.platform")))
                .ifPresent(sentence -> {
                    throw new NoDisplayException(sentence);
                });
        GraphicsCard.passOverIfMissing();
        new FaultLog(SettingsFolder.logOfThisSystem()).begin();
        JsonCatalogueReader reader = new JsonCatalogueReader();
        SettingsStore store = new SettingsStore(SettingsFolder.ofThisSystem());
        StartupWork work = StartupWork.begin(reader, store, request.reports());
        Logger toolkit = Logger.getLogger("javafx");
        toolkit.setLevel(Level.SEVERE);
        AwaitedStart start = new AwaitedStart(
                () -> {
                    toolkit.setLevel(null);
                    ViewerApplication application =
                            new ViewerApplication(work, reader, store, FxDialogs::new, request.layers());
                    application.start(new Stage());
                    Thread.setDefaultUncaughtExceptionHandler(
                            new UncaughtFaults(Platform::runLater, application::fail));
                },
                Platform::exit);
        Platform.startup(start);
        start.await();
        return ExitCodes.FINE;
    }
}
