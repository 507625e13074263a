package org.basewatch.app;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the viewer's window. */
@FunctionalInterface
interface Desktop {
    /**
     * Opens the window and returns when it was closed.
     *
     * @param file the report set to open; the bundled one if empty
     */
    void open(Optional<Path> file);
}
