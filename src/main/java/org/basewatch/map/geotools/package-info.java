/**
 * Layers of the user's own: reading them with GeoTools and other libraries, bringing them into the display projection, painting
 * them. The only packages that import GeoTools. Nothing here is loaded before a user opens a layer or picks another
 * coordinate system.
 *
 * <p>{@link org.basewatch.map.geotools.GeoToolsLayers} is the way in; {@code raster} holds imagery, {@code vector} features.
 */
@NullMarked
package org.basewatch.map.geotools;

import org.jspecify.annotations.NullMarked;
