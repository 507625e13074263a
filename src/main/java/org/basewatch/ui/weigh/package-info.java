/** Trying what would be lost without a source, a letter or what is below a code, and the user's own letters. */
@NullMarked
package org.basewatch.ui.weigh;

import org.jspecify.annotations.NullMarked;
