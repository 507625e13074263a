package org.basewatch.ui.dialog;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Questions to the user and short words to them. JavaFX application thread. Questions about layers are by default answered by
 * nobody, since few doubles of this interface are ever asked them.
 */
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
     * Asks for files to open as layers of the map; empty if the user thinks better of it.
     *
     * @param patterns file name patterns, such as "*.geojson"
     */
    default List<Path> chooseLayers(List<String> patterns) {
        return List.of();
    }

    /**
     * Asks where to write the user's own letters; empty if the user thinks better of it.
     *
     * @param suggestedName file name with its ending
     */
    default Optional<Path> chooseLettersToSave(String suggestedName) {
        return Optional.empty();
    }

    /** Asks for a file with letters; empty if the user thinks better of it. */
    default Optional<Path> chooseLettersToOpen() {
        return Optional.empty();
    }

    /** Asks where a file is now that was elsewhere before; empty if the user does not know. */
    default Optional<Path> locateFile(String name) {
        return Optional.empty();
    }

    /**
     * Asks for a coordinate system.
     *
     * @param question why it is asked, in a sentence
     * @return a code such as "EPSG:32637"
     */
    default Optional<String> askCoordinateSystem(String title, String question) {
        return Optional.empty();
    }

    /**
     * Shows the whole address and asks whether to open it in the browser.
     *
     * @param warning what the user should know of the page beforehand
     */
    boolean confirmOpenLink(URI address, Optional<String> warning);

    /** Shows a long text, such as a list of problems, that can be read and copied. */
    void showText(String title, String text);

    /** The folders in which the dialogs begin. */
    default Folders folders() {
        return Folders.unknown();
    }
}
