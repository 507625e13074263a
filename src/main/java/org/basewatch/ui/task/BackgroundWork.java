package org.basewatch.ui.task;

/**
 * Work that runs off the JavaFX application thread.
 *
 * @param <T> what it answers
 */
@FunctionalInterface
public interface BackgroundWork<T> {
    /**
     * Does the work.
     *
     * @throws Exception if it fails; shown to the user as a sentence
     */
    T run(TaskProgress progress) throws Exception;
}
