package org.basewatch.app;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
    private static final long LAST_SECONDS = 5;

    private final Workspace workspace;
    private final KeptLetters kept;
    private final Consumer<String> news;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "own letters");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Letters in a file.
     *
     * @param news gets a sentence where the file cannot be read or written; any thread
     */
    WindowLetters(Workspace workspace, KeptLetters kept, Consumer<String> news) {
        this.workspace = workspace;
        this.kept = kept;
        this.news = news;
    }

    /** Takes the letters up that were kept, not in use, and from then on keeps every change. */
    void begin() {
        try {
            workspace.restoreLetters(new LetterChoice(kept.read(), false));
        } catch (IOException problem) {
            news.accept(String.valueOf(problem.getMessage()));
        }
        workspace.lettersProperty().addListener((property, before, now) -> {
            if (!before.letters().equals(now.letters())) {
                writer.execute(() -> save(before.letters(), now.letters()));
            }
        });
    }

    /** Waits until the last change is written. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void save(OwnLetters before, OwnLetters now) {
        try {
            kept.change(before, now);
        } catch (IOException problem) {
            news.accept(String.valueOf(problem.getMessage()));
        }
    }
}
