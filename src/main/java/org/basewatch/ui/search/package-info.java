/** The search field: what is typed becomes a part of the one filter, and what was found is marked in lists and reports. */
@NullMarked
package org.basewatch.ui.search;

import org.jspecify.annotations.NullMarked;
