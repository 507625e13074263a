/**
 * Distances, directions, areas and circles on the ground: geodesics on the WGS 84 ellipsoid, by GeographicLib, which is known to
 * this package alone. Pure; any thread.
 */
@NullMarked
package org.basewatch.map.measure;

import org.jspecify.annotations.NullMarked;
