package org.basewatch.ui.dialog;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Questions to the user and short words to them. JavaFX application thread. */
public interface Dialogs {
    /** Asks for a report-set file to open; empty if the user thinks better of it. */
    Optional<Path> chooseReportSet();

    /**
     * Asks where to save a picture.
     *
     * @param suggestedName file name with its ending
     */
    Optional<Path> choosePicture(String suggestedName);

    /**
     * Shows the whole address and asks whether to open it in the browser.
     *
     * @param warning what the user should know of the page beforehand
     */
    boolean confirmOpenLink(URI address, Optional<String> warning);

    /** Shows a long text, such as a list of problems, that can be read and copied. */
    void showText(String title, String text);
}
