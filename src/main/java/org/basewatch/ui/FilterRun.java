package org.basewatch.ui;

import org.basewatch.catalogue.FilterCriteria;

/**
 * Changes of the filter that belong together, as while somebody types or drags: one step of undo, until the run is ended or anything
 * else makes, takes back or repeats a step. JavaFX application thread; needs no toolkit.
 */
public final class FilterRun {
    private static final long NONE = -1;

    private final Workspace workspace;
    /** The step that this run made and may go on with. */
    private long step = NONE;

    /** A run over a workspace; its first change is a step of its own. */
    public FilterRun(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What follows is another step. */
    public void end() {
        step = NONE;
    }

    /** What follows goes on with the last step, whoever made it. */
    public void join() {
        step = workspace.step();
    }

    /** Filters by other criteria. */
    public void filterBy(FilterCriteria criteria) {
        long before = workspace.step();
        if (step == before) {
            workspace.filterFurther(criteria);
            return;
        }
        workspace.filterBy(criteria);
        step = workspace.step() == before ? NONE : workspace.step();
    }
}
