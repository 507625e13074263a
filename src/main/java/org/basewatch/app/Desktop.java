package org.basewatch.app;

/** Opens the viewer's window. */
@FunctionalInterface
interface Desktop {
    /**
     * Opens the window and returns when it was closed.
     *
     * @param request what it opens with
     */
    void open(WindowRequest request);
}
