package org.basewatch.ui.map;

import java.util.Optional;

/** A rest that is over when the test says so. */
final class HandRest implements Rest {
    private Optional<Runnable> waiting = Optional.empty();

    @Override
    public void then(Runnable action) {
        waiting = Optional.of(action);
    }

    void isOver() {
        Optional<Runnable> action = waiting;
        waiting = Optional.empty();
        action.ifPresent(Runnable::run);
    }
}
