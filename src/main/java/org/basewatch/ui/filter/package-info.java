/** The filter panel: the 6 × 6 matrix of ratings, switches for kinds, places and sources, and the filter in words. */
@NullMarked
package org.basewatch.ui.filter;

import org.jspecify.annotations.NullMarked;
