package org.basewatch.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The entry point. Without arguments, or with a report-set file, it opens the window; otherwise it is the command line.
 *
 * <p>It is no JavaFX application itself: on the class path the toolkit refuses to start from one.
 */
public final class Launcher {
    private Launcher() {}

    /** Starts the program. */
    public static void main(String[] args) {
        // Pictures are painted by Java2D in memory; it must never look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        // Without lambdas, as everything up to the window of the second machine: see ClassArchive.
        Optional<ClassArchive> archive = ClassArchive.usable();
        Desktop desktop = archive.isPresent() ? new ArchivedWindow(archive.get(), List.of(args)) : new ViewerWindow();
        int code = run(args, out, err, desktop);
        if (code != ExitCodes.FINE) {
            System.exit(code);
        }
    }

    /** Does what the arguments ask for and returns the exit code. */
    static int run(String[] args, PrintWriter out, PrintWriter err, Desktop desktop) {
        // The window is opened without the option parser: that is a tenth of a second until the first picture.
        if (args.length == 0) {
            return openWindow(WindowRequest.of(Optional.empty()), err, desktop);
        }
        if (args.length == 1 && Files.exists(Path.of(args[0]))) {
            return openWindow(WindowRequest.of(Optional.of(Path.of(args[0]))), err, desktop);
        }
        return BasewatchCommand.run(args, out, err, request -> openWindow(request, err, desktop));
    }

    private static int openWindow(WindowRequest request, PrintWriter err, Desktop desktop) {
        try {
            return desktop.open(request);
        } catch (RuntimeException | LinkageError failure) {
            err.println(DisplayProblem.sentence(failure)
                    .orElseGet(() -> "The window could not be opened. " + BasewatchCommand.unexpected(failure)));
            return ExitCodes.CANNOT;
        }
    }
}
