/**
 * Reports as bytes: text as UTF-8, everything else as small numbers, so that a million of them fit where objects of a tenth would
 * not. Rows are put together here, one after another, and unpacked again when somebody looks at one. Knows the model alone; what
 * the rows mean to a filter or a map is said in the catalogue, which keeps them.
 */
@NullMarked
package org.basewatch.packed;

import org.jspecify.annotations.NullMarked;
