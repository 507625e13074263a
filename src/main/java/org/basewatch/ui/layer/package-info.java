/**
 * Layers of the user's own: which are open, in which order and look, the panel that shows them, and the card that says what a
 * file has about the features and pixels under a point. The files are read behind {@link org.basewatch.map.UserLayerOpener}, off the JavaFX
 * application thread.
 */
@NullMarked
package org.basewatch.ui.layer;

import org.jspecify.annotations.NullMarked;
