package org.basewatch.ui.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of the window that can wait until the map is on the screen, such as icons and menus: each costs little, all of them
 * together are a noticeable part of the start. JavaFX application thread.
 */
public final class LateParts {
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

    /** Makes what has waited. */
    public void make() {
        made = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }
}
