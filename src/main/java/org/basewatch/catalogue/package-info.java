/**
 * All loaded reports, addressed by row: indexes, filter criteria → visible rows, and the counts beside every control.
 *
 * <p>A row is the position of a report in the catalogue, 0 to {@code size() - 1}; it stays the same as long as the catalogue
 * lives. The set of visible rows is the single truth for map, list, counts and pictures. All types are immutable after they are
 * made and can be used from any thread.
 */
@NullMarked
package org.basewatch.catalogue;

import org.jspecify.annotations.NullMarked;
