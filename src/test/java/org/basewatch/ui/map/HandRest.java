package org.basewatch.ui.map;

import java.util.Optional;

/** A rest that is over when the test says so. */
public final class HandRest implements Rest {
    private Optional<Runnable> waiting = Optional.empty();

    @Override
    public void then(Runnable action) {
        waiting = Optional.of(action);
    }

    /** The rest is over. */
    public void isOver() {
        Optional<Runnable> action = waiting;
        waiting = Optional.empty();
        action.ifPresent(Runnable::run);
    }
}
