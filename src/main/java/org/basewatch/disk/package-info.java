/** Files on the disk, whatever is in them: replaced whole, changed by one window at a time, set aside when they are broken, known by a stamp. */
@NullMarked
package org.basewatch.disk;

import org.jspecify.annotations.NullMarked;
