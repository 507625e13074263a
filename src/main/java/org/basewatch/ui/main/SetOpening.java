package org.basewatch.ui.main;

import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.ui.KeptSet;
import org.basewatch.ui.Workspace;

/**
 * One opening of a report set: parts are shown as they come, then the whole; if there is no whole, what was open before is shown
 * again. JavaFX application thread.
 */
final class SetOpening {
    private final Workspace workspace;
    private final InOneGo screen;
    private final Runnable began;
    private final Runnable otherwise;
    private Optional<KeptSet> before = Optional.empty();
    private boolean isOver;

    /**
     * An opening of which nothing is shown yet.
     *
     * @param screen shows what follows the first reports
     * @param began runs before something of the set is shown for the first time
     * @param otherwise runs if something was shown and then taken away again
     */
    SetOpening(Workspace workspace, InOneGo screen, Runnable began, Runnable otherwise) {
        this.workspace = workspace;
        this.screen = screen;
        this.began = began;
        this.otherwise = otherwise;
    }

    /** Shows the reports that were read so far. */
    void part(Catalogue soFar) {
        if (isOver) {
            return;
        }
        if (before.isPresent()) {
            screen.show(soFar, () -> workspace.goOn(soFar));
        } else {
            before = Optional.of(workspace.keep());
            began.run();
            workspace.openPart(soFar);
        }
    }

    /**
     * Shows all reports.
     *
     * @param shown runs when they are there
     */
    void whole(Catalogue all, Runnable shown) {
        if (before.isPresent()) {
            screen.show(all, () -> {
                workspace.complete(all);
                shown.run();
            });
        } else {
            began.run();
            workspace.open(all);
            shown.run();
        }
        isOver = true;
    }

    /** There will be no whole. */
    void back() {
        if (!isOver && before.isPresent()) {
            workspace.bringBack(before.get());
            otherwise.run();
        }
        isOver = true;
    }
}
