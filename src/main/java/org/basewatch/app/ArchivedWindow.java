package org.basewatch.app;

import java.util.List;
import java.util.OptionalInt;

/**
 * Opens the window in a second Java machine that has the class archive, or in this one if a second one cannot be started.
 *
 * @param archive the archive
 * @param arguments of the program
 */
record ArchivedWindow(ClassArchive archive, List<String> arguments) implements Desktop {
    ArchivedWindow {
        arguments = List.copyOf(arguments);
    }

    @Override
    public int open(WindowRequest request) {
        OptionalInt code = archive.open(arguments);
        return code.isPresent() ? code.getAsInt() : new ViewerWindow().open(request);
    }
}
