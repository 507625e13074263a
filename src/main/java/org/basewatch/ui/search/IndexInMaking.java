package org.basewatch.ui.search;

import java.io.IOException;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.search.IndexProgress;
import org.basewatch.search.ReportSearch;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;
import org.basewatch.ui.task.TaskProgress;

/**
 * The index of one set at a time: made in the background, stopped by the user or by another set, made again on request. JavaFX
 * application thread; needs no toolkit.
 */
final class IndexInMaking {
    private final TaskExecutor executor;
    private final SearchOpener opener;
    private final Told told;
    private Optional<ReportSearch> ready = Optional.empty();
    private RunningTask making = () -> {};
    private boolean isUnderWay;
    /** Answers of an earlier set, or of an earlier try, are none of this one. */
    private int attempt;

    IndexInMaking(TaskExecutor executor, SearchOpener opener, Told told) {
        this.executor = executor;
        this.opener = opener;
        this.told = told;
    }

    /** The search, once its index is made. */
    Optional<ReportSearch> ready() {
        return ready;
    }

    /** Forgets the set. */
    void close() {
        attempt++;
        making.cancel();
        isUnderWay = false;
        ready.ifPresent(IndexInMaking::close);
        ready = Optional.empty();
    }

    /** Makes the index of a set, unless that is under way or done; one without reports needs none. */
    void make(Catalogue catalogue) {
        if (isUnderWay || ready.isPresent() || catalogue.size() == 0) {
            return;
        }
        int mine = ++attempt;
        isUnderWay = true;
        making = executor.start(
                "Preparing the search",
                progress -> opener.open(catalogue, new Forwarded(progress)),
                search -> end(mine, () -> ready = Optional.of(search), told::made),
                failure -> end(mine, () -> {}, () -> told.failed(failure)),
                () -> end(mine, () -> {}, told::stopped));
    }

    /** The same index over the same reports with other letters. */
    void over(Catalogue lettered) {
        ready = ready.map(search -> search.over(lettered));
    }

    private void end(int ended, Runnable change, Runnable news) {
        if (ended == attempt) {
            isUnderWay = false;
            change.run();
            news.run();
        }
    }

    private static void close(ReportSearch old) {
        try {
            old.close();
        } catch (IOException left) {
            // It was only read; nothing is lost.
        }
    }

    /** Who is told how the making ended. */
    interface Told {
        /** The index is made. */
        void made();

        /** It cannot be made. */
        void failed(Exception failure);

        /** The user has stopped it. */
        void stopped();
    }

    private record Forwarded(TaskProgress progress) implements IndexProgress {
        @Override
        public void report(double share) {
            progress.report(share);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }
}
