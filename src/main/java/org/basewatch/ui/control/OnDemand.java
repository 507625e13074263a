package org.basewatch.ui.control;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A node that is made when it is first asked for, and is the same from then on. JavaFX application thread.
 *
 * @param <T> what it is
 */
public final class OnDemand<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    /** A node that is not made yet. */
    public OnDemand(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The node. */
    public T get() {
        T node = made;
        if (node == null) {
            node = maker.get();
            made = node;
        }
        return node;
    }
}
