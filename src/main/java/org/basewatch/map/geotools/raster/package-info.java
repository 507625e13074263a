/** Imagery of the user's own: pixel sources in tiles, a cache, and the painter that reprojects them. */
@NullMarked
package org.basewatch.map.geotools.raster;

import org.jspecify.annotations.NullMarked;
