package org.basewatch.ui.main;

import java.util.Locale;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.io.ReadWatcher;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.task.TaskProgress;

/** Brings what a reading tells to the window, not more often than anybody can read. The thread that reads. */
final class OpeningWatcher implements ReadWatcher {
    private static final long BETWEEN_NANOS = 100_000_000;

    private final TaskProgress progress;
    private final SetOpening opening;
    private long last = System.nanoTime() - BETWEEN_NANOS;

    OpeningWatcher(TaskProgress progress, SetOpening opening) {
        this.progress = progress;
        this.opening = opening;
    }

    @Override
    public void read(int reports, double share) {
        long now = System.nanoTime();
        if (now - last >= BETWEEN_NANOS) {
            last = now;
            progress.report(share);
            progress.say(words(reports, share));
        }
    }

    @Override
    public void soFar(Catalogue catalogue) {
        progress.show(() -> opening.part(catalogue));
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }

    static String words(int reports, double share) {
        String percent = share < 0 ? "" : String.format(Locale.ROOT, ", %d %%", (int) (100 * share));
        return Counts.reports(reports) + " so far" + percent;
    }
}
