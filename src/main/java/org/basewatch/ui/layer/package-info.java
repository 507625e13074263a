/**
 * Layers of the user's own: which are open, in which order and look, and the panel that shows them. The files are read behind
 * {@link org.basewatch.map.UserLayerOpener}, off the JavaFX application thread.
 */
@NullMarked
package org.basewatch.ui.layer;

import org.jspecify.annotations.NullMarked;
