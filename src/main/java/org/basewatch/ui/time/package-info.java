/** The timeline under the map: what happened when, which days are shown, and up to when things were known. */
@NullMarked
package org.basewatch.ui.time;

import org.jspecify.annotations.NullMarked;
