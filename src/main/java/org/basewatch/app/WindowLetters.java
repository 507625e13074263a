package org.basewatch.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.basewatch.io.OwnLettersFile;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.ui.LetterChoice;
import org.basewatch.ui.Workspace;
import org.basewatch.weighing.OwnLetters;

/** Keeps the user's own letters in a file of their own from one run to the next. JavaFX application thread. */
final class WindowLetters {
    private final Workspace workspace;
    private final Path file;
    private final Consumer<String> news;

    /**
     * Letters in a file.
     *
     * @param folder the folder of settings
     * @param news gets a sentence where the file cannot be read or written
     */
    WindowLetters(Workspace workspace, Path folder, Consumer<String> news) {
        this.workspace = workspace;
        this.file = folder.resolve(OwnLettersFile.NAME);
        this.news = news;
    }

    /** Takes the letters up that were kept, not in use, and from then on keeps every change. */
    void begin() {
        if (load()) {
            workspace.lettersProperty().addListener((property, before, now) -> {
                if (!before.letters().equals(now.letters())) {
                    save(now.letters());
                }
            });
        }
    }

    /** Whether the file may be written over: not if it is there and nobody could read it. */
    private boolean load() {
        if (!Files.exists(file)) {
            return true;
        }
        try {
            workspace.restoreLetters(new LetterChoice(OwnLettersFile.read(file), false));
            return true;
        } catch (IOException | UnreadableFileException problem) {
            news.accept("Your own letters in \"" + file + "\" could not be read. The file is left as it is, and letters"
                    + " that you give now are not kept; move the file away to begin anew.");
            return false;
        }
    }

    private void save(OwnLetters letters) {
        try {
            OwnLettersFile.write(letters, file);
        } catch (IOException problem) {
            news.accept(String.valueOf(problem.getMessage()));
        }
    }
}
