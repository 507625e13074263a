/**
 * What all panes share: the open catalogue, the filter, the visible rows, the selection, the view, and the history of them.
 * JavaFX lives below this package and in {@code app} only. Everything here belongs to the JavaFX application thread unless it
 * says otherwise; view models need no toolkit, so that tests can use them on one plain thread.
 */
@NullMarked
package org.basewatch.ui;

import org.jspecify.annotations.NullMarked;
