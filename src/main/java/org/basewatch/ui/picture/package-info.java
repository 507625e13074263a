/**
 * "Save picture…" and "Copy picture": what is asked of the user, a preview of the very picture that will be saved, and the
 * saving. The picture itself is made in {@link org.basewatch.export}, never grabbed from the window.
 */
@NullMarked
package org.basewatch.ui.picture;

import org.jspecify.annotations.NullMarked;
