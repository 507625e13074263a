package org.basewatch.ui.filter;

import java.util.function.Function;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.ui.Workspace;
import org.jspecify.annotations.Nullable;

/** Something worked out once for each catalogue that is opened. */
final class PerCatalogue<T> {
    private final Workspace workspace;
    private final Function<Catalogue, T> work;
    private @Nullable Catalogue known;
    private @Nullable T answer;

    PerCatalogue(Workspace workspace, Function<Catalogue, T> work) {
        this.workspace = workspace;
        this.work = work;
    }

    T get() {
        Catalogue open = workspace.catalogue();
        T present = answer;
        if (present == null || known != open) {
            present = work.apply(open);
            answer = present;
            known = open;
        }
        return present;
    }
}
