/** Work off the JavaFX application thread, behind an interface with a same-thread double for tests. */
@NullMarked
package org.basewatch.ui.task;

import org.jspecify.annotations.NullMarked;
