/**
 * Briefing pictures: what the map shows together with everything that a reader needs beside it, laid out for the picture's own
 * size, painted through {@link java.awt.Graphics2D} alone and written as PNG. No toolkit, no display and no window is needed.
 *
 * <p>The walk: {@link org.basewatch.export.PictureRequest} → {@link org.basewatch.export.BriefingPicture} (layout, one or more
 * sheets) → {@link org.basewatch.export.PictureFiles} (PNG files, whole or not at all).
 */
@NullMarked
package org.basewatch.export;

import org.jspecify.annotations.NullMarked;
