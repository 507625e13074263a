/**
 * The map pane. {@link org.basewatch.ui.map.MapViewModel} takes a snapshot of what is wanted on the JavaFX application thread,
 * has it painted on another, and commits the frame; until a sharp frame is there the last one is moved and enlarged.
 * Only after a change of the filter the window waits a moment for the frame, so that it changes as a whole.
 */
@NullMarked
package org.basewatch.ui.map;

import org.jspecify.annotations.NullMarked;
