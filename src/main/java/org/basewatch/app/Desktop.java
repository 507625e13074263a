package org.basewatch.app;

/** Opens the viewer's window. */
@FunctionalInterface
interface Desktop {
    /**
     * Opens the window and returns when it was closed, at the latest.
     *
     * @param request what it opens with
     * @return what the program tells the shell
     */
    int open(WindowRequest request);
}
