package org.basewatch.ui.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of the window that can wait until the map is on the screen, such as icons and menus: each costs little, all of them
 * together are a noticeable part of the start. JavaFX application thread.
 */
public final class LateParts {
    private final List<Runnable> first = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean made;

    /** Makes a part later, or now if the time has come already. */
    public void add(Runnable part) {
        if (made) {
            part.run();
        } else {
            waiting.add(part);
        }
    }

    /** Makes a part before all others, because it is what people read next, or now if the time has come already. */
    public void addFirst(Runnable part) {
        if (made) {
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

    /** Makes what has waited. */
    public void make() {
        made = true;
        makeFirst();
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
