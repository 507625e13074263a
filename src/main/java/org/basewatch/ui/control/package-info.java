/** Small controls and wordings that several panes share. */
@NullMarked
package org.basewatch.ui.control;

import org.jspecify.annotations.NullMarked;
