/**
 * What the author of a map draws on it for a briefing: words, arrows, lines, areas, numbered markers, range rings and
 * measurements. The values are immutable and know nothing of drawing; one painter serves window and picture. Any thread.
 */
@NullMarked
package org.basewatch.map.annotation;

import org.jspecify.annotations.NullMarked;
