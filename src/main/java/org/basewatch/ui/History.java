package org.basewatch.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * A present state with what came before and what was taken back. Used for undo and redo, and for back and forward through views.
 *
 * @param <T> an immutable state
 */
public final class History<T> {
    private static final int DEPTH = 200;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private T present;
    private long step;

    /** Starts with a state that nothing came before. */
    public History(T start) {
        present = start;
    }

    /** The present state. */
    public T present() {
        return present;
    }

    /** Makes a state the present one; what was taken back before is forgotten. A state equal to the present one is ignored. */
    public void record(T state) {
        if (state.equals(present)) {
            return;
        }
        past.push(present);
        if (past.size() > DEPTH) {
            past.removeLast();
        }
        present = state;
        future.clear();
        update();
    }

    /** A number that is another one after each step that is made, taken back or made again, and after each new start. */
    long step() {
        return step;
    }

    /** Goes on with the step that led to the present state. If it now leads back to where it began, there is no such step. */
    void goOn(T state) {
        present = state;
        if (state.equals(past.peek())) {
            past.pop();
            update();
        }
    }

    /** Replaces the present state without a step in the history. */
    public void replacePresent(T state) {
        present = state;
    }

    /** Changes every state, past, present and to come, without a step in the history. */
    public void replaceAll(UnaryOperator<T> change) {
        present = change.apply(present);
        replaceAll(past, change);
        replaceAll(future, change);
    }

    private static <T> void replaceAll(Deque<T> states, UnaryOperator<T> change) {
        List<T> changed = states.stream().map(change).toList();
        states.clear();
        states.addAll(changed);
    }

    /** Forgets everything and starts anew. */
    public void restart(T state) {
        past.clear();
        future.clear();
        present = state;
        update();
    }

    /** Everything there is, to be brought back later. */
    Kept<T> keep() {
        return new Kept<>(List.copyOf(past), present, List.copyOf(future));
    }

    /** Puts in place what was kept. */
    void bringBack(Kept<T> kept) {
        past.clear();
        past.addAll(kept.past());
        future.clear();
        future.addAll(kept.future());
        present = kept.present();
        update();
    }

    /**
     * A history as it was.
     *
     * @param past what came before, the latest first
     * @param future what was taken back, the next first
     */
    record Kept<T>(List<T> past, T present, List<T> future) {}

    /** Goes one step back; empty if there is none. */
    public Optional<T> back() {
        return step(past, future);
    }

    /** Goes one step forward again; empty if there is none. */
    public Optional<T> forward() {
        return step(future, past);
    }

    /** Whether there is a step back. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether there is a step forward. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    private Optional<T> step(Deque<T> from, Deque<T> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(present);
        present = from.pop();
        update();
        return Optional.of(present);
    }

    private void update() {
        step++;
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}
