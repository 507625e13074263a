package org.basewatch.ui.report;

import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;

/**
 * Has the reports of a large set put in order in the background: until then the list is in order by day, and usable. JavaFX
 * application thread; needs no toolkit.
 */
final class ListSorting {
    /** Up to so many reports, sorting takes less time than a frame. */
    private static final int AT_ONCE = 10_000;

    private final Workspace workspace;
    private final Optional<TaskExecutor> executor;
    private final Runnable sorted;
    private Optional<Catalogue> asked = Optional.empty();
    private RunningTask running = () -> {};

    /**
     * Sorts for a list.
     *
     * @param executor sorts large sets; without one the window waits
     * @param sorted told when the order of the open set is there
     */
    ListSorting(Workspace workspace, Optional<TaskExecutor> executor, Runnable sorted) {
        this.workspace = workspace;
        this.executor = executor;
        this.sorted = sorted;
    }

    /** Whether the order of the open set is not there yet; begins to work it out. */
    boolean isUnderWay() {
        Catalogue open = workspace.catalogue();
        if (executor.isEmpty() || open.size() <= AT_ONCE || ReportOrder.isKnown(open)) {
            return false;
        }
        if (asked.filter(catalogue -> catalogue == open).isEmpty()) {
            sort(executor.get(), open);
        }
        return !ReportOrder.isKnown(open);
    }

    private void sort(TaskExecutor hand, Catalogue open) {
        running.cancel();
        asked = Optional.of(open);
        running = hand.start(
                "Sorting the list",
                progress -> {
                    ReportOrder.prepare(open);
                    return open;
                },
                done -> {
                    if (workspace.catalogue() == done) {
                        sorted.run();
                    }
                },
                // The list stays in order by day; the next set is sorted anew.
                failure -> {});
    }
}
