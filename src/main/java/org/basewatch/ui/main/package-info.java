/** The window: what stands around the map, the bar and its menus, the keys, and taking in files: report sets and layers. */
@NullMarked
package org.basewatch.ui.main;

import org.jspecify.annotations.NullMarked;
