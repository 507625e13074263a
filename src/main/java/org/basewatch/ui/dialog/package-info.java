/** Dialogs behind an interface, so that view models can ask and tell without a window. */
@NullMarked
package org.basewatch.ui.dialog;

import org.jspecify.annotations.NullMarked;
