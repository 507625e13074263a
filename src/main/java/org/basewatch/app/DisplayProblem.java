package org.basewatch.app;

import java.util.Optional;

/** Tells from what the toolkit threw whether a window cannot be opened on this machine, and says so in one sentence. */
final class DisplayProblem {
    private static final String INSTEAD =
            " To make a picture without a window, use: basewatch export --out picture.png (see basewatch export --help).";

    private DisplayProblem() {}

    /** The sentence for a failure, or empty if it has nothing to do with the display. */
    static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoDisplayException known) {
                return Optional.ofNullable(known.getMessage());
            }
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Unable to open DISPLAY") || message.contains("no suitable pipeline")) {
                return Optional.of("There is no display to open a window on." + INSTEAD);
            }
            if (message.contains("glass GTK") || cause instanceof UnsatisfiedLinkError) {
                return Optional.of(
                        "The libraries for a window are missing (on Debian: apt install libgtk-3-0 libxtst6)."
                                + INSTEAD);
            }
            if (cause instanceof NoClassDefFoundError || cause instanceof ClassNotFoundException) {
                return Optional.of("The window toolkit is missing from this installation." + INSTEAD);
            }
        }
        return Optional.empty();
    }

    /** The sentence if it is known beforehand that there is no display, so that the toolkit need not be loaded to find out. */
    static Optional<String> known(String operatingSystem, Optional<String> display, Optional<String> toolkit) {
        boolean x11 = operatingSystem.toLowerCase(java.util.Locale.ROOT).contains("linux") && toolkit.isEmpty();
        return x11 && display.filter(name -> !name.isBlank()).isEmpty()
                ? Optional.of("There is no display to open a window on (DISPLAY is not set)." + INSTEAD)
                : Optional.empty();
    }
}
