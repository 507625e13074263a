package org.basewatch.catalogue;

/**
 * What is asked of every row now and then, and not by each filter.
 *
 * @param lons longitude in degrees of each row's own location if that is a point, else NaN
 * @param lats latitude in degrees, likewise
 * @param origins position of each row's origin, or −1
 */
// An array in a record is compared by identity; these records are never compared.
@SuppressWarnings("ArrayRecordComponent")
record SideColumns(double[] lons, double[] lats, int[] origins) {}
