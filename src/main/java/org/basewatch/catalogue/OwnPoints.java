package org.basewatch.catalogue;

/**
 * The symbol's position of each row that has a location of its own that is a point; NaN for the others.
 *
 * @param lons longitudes in degrees
 * @param lats latitudes in degrees
 */
// An array in a record is compared by identity; these records are never compared.
@SuppressWarnings("ArrayRecordComponent")
record OwnPoints(double[] lons, double[] lats) {}
