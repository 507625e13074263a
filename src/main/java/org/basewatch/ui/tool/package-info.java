/**
 * The tools on the map: measuring, range rings, annotations, the menu of a point, and going to a place. View models know no node.
 */
@NullMarked
package org.basewatch.ui.tool;

import org.jspecify.annotations.NullMarked;
