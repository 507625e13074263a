/**
 * The map picture, painted by Java2D alone: viewport, base map, symbols, labels, and the furniture on the map (scale bar, north
 * arrow, legend, attribution). One painter serves screen and paper: everything goes through
 * {@link org.basewatch.map.Overlay#paint}, and only the {@link java.awt.Graphics2D} differs.
 *
 * <p>Drawing uses <em>logical units</em> of 1/96 inch; a caller that wants a sharper picture scales the graphics first. Map
 * coordinates are metres east and north in the display projection; geographic ones are longitude, latitude in degrees.
 */
@NullMarked
package org.basewatch.map;

import org.jspecify.annotations.NullMarked;
