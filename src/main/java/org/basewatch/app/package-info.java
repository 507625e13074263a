/**
 * Builds everything once and shows it: the entry point, the command line and the window's composition root.
 *
 * <p>The command line (all but the window) touches no JavaFX type, so that it runs without a display or a GUI toolkit.
 * Started from its jar, the program opens the window in a second Java machine that has a
 * {@linkplain org.basewatch.app.ClassArchive class archive}.
 */
@NullMarked
package org.basewatch.app;

import org.jspecify.annotations.NullMarked;
