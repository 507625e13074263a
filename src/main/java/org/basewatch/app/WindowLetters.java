package org.basewatch.app;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.basewatch.io.KeptLetters;
import org.basewatch.ui.LetterChoice;
import org.basewatch.ui.Workspace;
import org.basewatch.weighing.OwnLetters;

/**
 * Keeps the user's own letters from one run to the next, in a file that other windows write to as well. JavaFX application thread;
 * the file is written by a thread of its own, change by change.
 */
final class WindowLetters implements AutoCloseable {
    private final Workspace workspace;
    private final KeptLetters kept;
    private final Consumer<String> news;
    private final Executor window;
    private boolean isTakingOver;
    private boolean isKept;
    private final WriterThread writer = new WriterThread("own letters");

    /**
     * Letters in a file.
     *
     * @param news gets a sentence where the file cannot be read or written; any thread
     * @param window runs what belongs to the JavaFX application thread
     */
    WindowLetters(Workspace workspace, KeptLetters kept, Consumer<String> news, Executor window) {
        this.workspace = workspace;
        this.kept = kept;
        this.news = news;
        this.window = window;
    }

    /** Takes the letters up that were kept, not in use, and from then on keeps every change. */
    void begin() {
        try {
            workspace.restoreLetters(new LetterChoice(kept.read(), false));
        } catch (IOException problem) {
            news.accept(String.valueOf(problem.getMessage()));
        }
        workspace.lettersProperty().addListener((property, before, now) -> {
            if (!isTakingOver && !before.letters().equals(now.letters())) {
                writer.execute(() -> save(before.letters(), now.letters()));
            }
        });
        isKept = true;
    }

    /**
     * Takes over what other windows have given or taken back meanwhile, if the file was written. Steps of undo stay, and take back what
     * was done in this window alone.
     */
    void takeOver() {
        if (isKept && !writer.isClosed()) {
            // All changes made here until now are in the file before it is read.
            OwnLetters known = workspace.letters().letters();
            writer.execute(() -> look(known));
        }
    }

    private void look(OwnLetters known) {
        kept.written()
                .filter(written -> !written.equals(known))
                .ifPresent(written -> window.execute(() -> change(known, written)));
    }

    private void change(OwnLetters known, OwnLetters written) {
        isTakingOver = true;
        try {
            workspace.changeLettersThroughout(letters -> letters.changed(known, written));
        } finally {
            isTakingOver = false;
        }
        if (workspace.letters().used()) {
            news.accept("Your letters were changed in another window; the map goes by them here as well now.");
        }
    }

    /** Waits until the last change is written. */
    @Override
    public void close() {
        writer.close();
    }

    private void save(OwnLetters before, OwnLetters now) {
        try {
            kept.change(before, now);
        } catch (IOException problem) {
            news.accept(String.valueOf(problem.getMessage()));
        }
    }
}
