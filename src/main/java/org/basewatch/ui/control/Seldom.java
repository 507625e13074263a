package org.basewatch.ui.control;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A node that few of many rows need: made when it is needed first. JavaFX application thread.
 *
 * @param <T> what it is
 */
public final class Seldom<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    /** A node that is not made yet. */
    public Seldom(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The node, the same one from the first time on. */
    public T get() {
        T node = made;
        if (node == null) {
            node = maker.get();
            made = node;
        }
        return node;
    }
}
