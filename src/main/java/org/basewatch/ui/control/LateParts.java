package org.basewatch.ui.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Parts of the window that can wait until the map is on the screen, such as icons and menus: each costs little, all of them
 * together are a noticeable part of the start. JavaFX application thread.
 */
public final class LateParts {
    private final List<Runnable> first = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean begun;

    /** Makes a part later, or now if the time has come already; a part of a part is made with it. */
    public void add(Runnable part) {
        if (begun) {
            part.run();
        } else {
            waiting.add(part);
        }
    }

    /** Makes a part before all others, to be drawn with the first map, or now if the time has come already. */
    public void addFirst(Runnable part) {
        if (begun) {
            part.run();
        } else {
            first.add(part);
        }
    }

    /** Makes what is to come first; the others go on waiting, so that it is on the screen before them. */
    public void makeFirst() {
        first.forEach(Runnable::run);
        first.clear();
    }

    /**
     * Makes the next part that has waited, so that the window can answer between two of them.
     *
     * @return whether there are more
     */
    public boolean makeNext() {
        if (!begun) {
            begun = true;
            makeFirst();
        }
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
        return !waiting.isEmpty();
    }

    /** Makes all that has waited. */
    public void make() {
        boolean more = makeNext();
        while (more) {
            more = makeNext();
        }
    }
}
