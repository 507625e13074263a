/** The window: what stands around the map, the keys, and opening another report set. */
@NullMarked
package org.basewatch.ui.main;

import org.jspecify.annotations.NullMarked;
