package org.basewatch.ui.report;

import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;

/**
 * Has the reports of a large set put in order in the background: until then the list is in order by day, or as it was, and usable. JavaFX
 * application thread; needs no toolkit.
 */
final class ListSorting {
    /** Up to so many reports, sorting takes less time than a frame. */
    private static final int AT_ONCE = 10_000;

    private final Workspace workspace;
    private final Optional<TaskExecutor> executor;
    private final Runnable sorted;
    private Optional<Asked> asked = Optional.empty();
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
        sort(executor.get(), new Asked(open, ReportOrder.NEWEST));
        return !ReportOrder.isKnown(open);
    }

    /**
     * Whether the open set can be listed in another order at once; begins to work that out if not. As long as even its order by day is not
     * there, it can: roughly.
     */
    boolean isReady(ReportOrder order) {
        Catalogue open = workspace.catalogue();
        if (executor.isEmpty() || open.size() <= AT_ONCE || !ReportOrder.isKnown(open) || order.isReady(open)) {
            return true;
        }
        sort(executor.get(), new Asked(open, order));
        return order.isReady(open);
    }

    private void sort(TaskExecutor hand, Asked wanted) {
        if (asked.filter(wanted::equals).isPresent()) {
            return;
        }
        running.cancel();
        asked = Optional.of(wanted);
        Catalogue open = wanted.catalogue();
        running = hand.start(
                "Sorting the list",
                progress -> {
                    wanted.order().makeReady(open);
                    return open;
                },
                done -> {
                    if (workspace.catalogue() == done) {
                        sorted.run();
                    }
                },
                // The list stays in the order that it has.
                failure -> forget(wanted),
                () -> forget(wanted));
    }

    /** Another order can be asked for again; by day, which every list begins with, the next set is sorted. */
    private void forget(Asked ended) {
        if (ended.order() != ReportOrder.NEWEST && asked.filter(ended::equals).isPresent()) {
            asked = Optional.empty();
        }
    }

    /** What is worked out, or was last. */
    private record Asked(Catalogue catalogue, ReportOrder order) {}
}
