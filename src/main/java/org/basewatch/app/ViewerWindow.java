package org.basewatch.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;

/** Opens the real window. The only class that joins the entry point with JavaFX, loaded when a window is asked for. */
final class ViewerWindow implements Desktop {
    @Override
    public void open(Optional<Path> file) {
        Optional<String> problem = DisplayProblem.known(
                System.getProperty("os.name", ""),
                Optional.ofNullable(System.getenv("DISPLAY")),
                Optional.ofNullable(System.getProperty("glass.platform")));
        if (problem.isPresent()) {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        }
        Application.launch(viewer(), file.map(Path::toString).stream().toArray(String[]::new));
    }

    private static Class<? extends Application> viewer() {
        try {
            return Class.forName("org.basewatch.app.ViewerApplication").asSubclass(Application.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
