package org.basewatch.map;

/**
 * A point in the display projection.
 *
 * @param x metres east
 * @param y metres north
 */
public record MapPoint(double x, double y) {}
