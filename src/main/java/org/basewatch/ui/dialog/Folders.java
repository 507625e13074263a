package org.basewatch.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The folders in which dialogs begin, so that they can be kept from one run to the next. JavaFX application thread.
 *
 * @param reports the folder from which a report set was last opened
 * @param pictures the folder in which a picture was last saved
 */
public record Folders(ObjectProperty<Optional<Path>> reports, ObjectProperty<Optional<Path>> pictures) {
    /** Folders that nobody has chosen yet. */
    public static Folders unknown() {
        return new Folders(new SimpleObjectProperty<>(Optional.empty()), new SimpleObjectProperty<>(Optional.empty()));
    }
}
