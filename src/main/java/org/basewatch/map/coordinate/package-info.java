/**
 * Positions as people write them: decimal degrees, degrees and minutes, degrees, minutes and seconds, UTM and MGRS, formatted and
 * read. All on WGS 84, pure and immutable; any thread. The letters of MGRS are the work of NGA's library, which is known to this
 * package alone; the projection beneath them is our own, because the library's is rounded to centimetres.
 */
@NullMarked
package org.basewatch.map.coordinate;

import org.jspecify.annotations.NullMarked;
