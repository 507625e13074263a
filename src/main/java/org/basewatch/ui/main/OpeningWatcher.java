package org.basewatch.ui.main;

import java.util.Locale;
import java.util.function.Consumer;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.io.ReadWatcher;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.task.TaskProgress;

/** Brings what a reading tells to the window, not more often than anybody can read. The thread that reads. */
final class OpeningWatcher implements ReadWatcher {
    private static final long BETWEEN_NANOS = 100_000_000;

    private final TaskProgress progress;
    private final Consumer<Catalogue> parts;
    private final long between;
    private long last;
    private boolean isPartShown;

    /**
     * Tells a line of progress.
     *
     * @param parts shows the reports so far, on the thread of the window
     */
    OpeningWatcher(TaskProgress progress, Consumer<Catalogue> parts) {
        this(progress, parts, BETWEEN_NANOS);
    }

    /**
     * Says something at most so often.
     *
     * @param between nanoseconds from one word to the next
     */
    OpeningWatcher(TaskProgress progress, Consumer<Catalogue> parts, long between) {
        this.between = between;
        this.last = System.nanoTime() - between;
        this.progress = progress;
        this.parts = parts;
    }

    @Override
    public void read(int reports, double share) {
        long now = System.nanoTime();
        if (now - last >= between) {
            last = now;
            progress.report(share);
            progress.say(isPartShown ? percent(share) : words(reports, share));
        }
    }

    @Override
    public void soFar(Catalogue catalogue) {
        // From now on the window counts the reports that it shows, and no other number stands beside that.
        isPartShown = true;
        progress.say("");
        progress.show(() -> parts.accept(catalogue));
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }

    static String words(int reports, double share) {
        return Counts.reports(reports) + " so far" + (share < 0 ? "" : ", " + percent(share));
    }

    static String percent(double share) {
        return share < 0 ? "" : String.format(Locale.ROOT, "%d %%", (int) (100 * share));
    }
}
