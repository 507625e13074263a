/** Features of the user's own: compact columns of coordinates, their readers, and their painter. */
@NullMarked
package org.basewatch.map.geotools.vector;

import org.jspecify.annotations.NullMarked;
