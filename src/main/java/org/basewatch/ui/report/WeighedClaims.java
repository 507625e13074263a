package org.basewatch.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;
import org.basewatch.weighing.Disagreement;

/**
 * The claims of the open set that disagree, looked for once a set: at once in a small one, and in the background in one that is
 * so large that the window would wait. JavaFX application thread; needs no toolkit.
 */
final class WeighedClaims {
    /** Up to so many reports, the answer is there sooner than another thread would bring it. */
    private static final int AT_ONCE = 5_000;

    private final Workspace workspace;
    private final Optional<TaskExecutor> executor;
    private final ReadOnlyObjectWrapper<List<Disagreement>> found =
            new ReadOnlyObjectWrapper<>(this, "found", List.of());
    private Optional<Catalogue> known = Optional.empty();
    private RunningTask running = () -> {};

    /**
     * Claims of a workspace.
     *
     * @param executor looks through large sets; without one the window waits
     */
    WeighedClaims(Workspace workspace, Optional<TaskExecutor> executor) {
        this.workspace = workspace;
        this.executor = executor;
    }

    /** All that disagree; empty while they are still looked for. */
    List<Disagreement> all() {
        Catalogue read = workspace.readCatalogue();
        if (workspace.partProperty().get()) {
            // What disagrees with what is looked for once, when all reports are there.
            running.cancel();
            known = Optional.empty();
            return List.of();
        }
        if (!known.equals(Optional.of(read))) {
            known = Optional.of(read);
            look(read);
        }
        return found.get();
    }

    /** Changes when the answer of {@link #all()} does. */
    ReadOnlyObjectProperty<List<Disagreement>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    private void look(Catalogue read) {
        running.cancel();
        if (executor.isEmpty() || read.size() <= AT_ONCE) {
            found.set(Disagreement.of(read));
            return;
        }
        found.set(List.of());
        running = executor.get()
                .start(
                        "Comparing claims",
                        progress -> Disagreement.of(read),
                        answer -> {
                            if (known.equals(Optional.of(read))) {
                                found.set(answer);
                            }
                        },
                        failure -> found.set(List.of()));
    }
}
