package org.basewatch.ui.map;

import java.util.Optional;

/** Tells which site is under a point. Any thread. */
@FunctionalInterface
public interface SiteFinder {
    /** The key of the site under a point, in units of the picture from its upper left corner. */
    Optional<String> at(double x, double y);
}
