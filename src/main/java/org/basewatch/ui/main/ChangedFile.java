package org.basewatch.ui.main;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.basewatch.disk.FileStamp;
import org.basewatch.ui.map.Rest;
import org.basewatch.ui.task.TaskExecutor;

/**
 * Notices that the file of the open set was changed since it was read. It is looked at only when somebody comes back to the window,
 * and as long as it goes on changing nothing is said, for half a file is no set. JavaFX application thread.
 */
final class ChangedFile {
    private final Supplier<OpenedSet> open;
    private final TaskExecutor executor;
    private final Rest rest;
    private final Runnable news;
    private Optional<FileStamp> seen = Optional.empty();
    private Optional<FileStamp> told = Optional.empty();
    private boolean isLooking;

    /**
     * Looks at nothing yet.
     *
     * @param executor asks the disk
     * @param rest so long a file must be the same to be taken for written
     * @param news runs once for each change
     */
    ChangedFile(Supplier<OpenedSet> open, TaskExecutor executor, Rest rest, Runnable news) {
        this.open = open;
        this.executor = executor;
        this.rest = rest;
        this.news = news;
    }

    /** Somebody has come back to the window. */
    void look() {
        OpenedSet set = open.get();
        if (!isLooking && set.file().isPresent() && set.stamp().isPresent()) {
            isLooking = true;
            seen = Optional.empty();
            look(set, set.file().get());
        }
    }

    private void look(OpenedSet set, Path file) {
        executor.start(
                "Looking at " + set.name(),
                progress -> FileStamp.of(file),
                now -> found(set, file, now),
                problem -> isLooking = false,
                () -> isLooking = false);
    }

    private void found(OpenedSet set, Path file, Optional<FileStamp> now) {
        // A file that is away may be about to be put in place anew; the next look finds it.
        boolean isNews = open.get() == set && now.isPresent() && !now.equals(set.stamp()) && !now.equals(told);
        if (!isNews) {
            isLooking = false;
        } else if (now.equals(seen)) {
            isLooking = false;
            told = now;
            news.run();
        } else {
            seen = now;
            rest.then(() -> look(set, file));
        }
    }
}
