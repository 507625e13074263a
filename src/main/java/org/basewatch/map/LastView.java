package org.basewatch.map;

import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers what was last worked out for a view, since painting, labels, hit test and keyboard items all ask for the same one. Any
 * thread; at worst something is worked out twice.
 *
 * @param <T> what is worked out; immutable
 */
final class LastView<T> {
    private final Function<Viewport, T> work;
    private volatile Optional<Entry<T>> last = Optional.empty();

    /**
     * A memory.
     *
     * @param work works out the answer from the view alone
     */
    LastView(Function<Viewport, T> work) {
        this.work = work;
    }

    /** The answer for a view. */
    T of(Viewport viewport) {
        Optional<T> known = known(viewport);
        if (known.isPresent()) {
            return known.get();
        }
        T fresh = work.apply(viewport);
        last = Optional.of(new Entry<>(viewport, fresh));
        return fresh;
    }

    /** The answer for a view, if it was worked out. */
    Optional<T> known(Viewport viewport) {
        return last.filter(entry -> entry.viewport().equals(viewport)).map(Entry::value);
    }

    /** What was worked out last, and for which view. */
    Optional<Entry<T>> last() {
        return last;
    }

    /** An answer with its view. */
    record Entry<T>(Viewport viewport, T value) {}
}
