package org.basewatch.ui.picture;

import org.basewatch.export.SheetPixels;

/**
 * One sheet of a picture as it will be saved, painted for the screen.
 *
 * @param pixels the sheet
 * @param sheet which one, from 0
 * @param sheets how many there are
 */
public record PicturePreview(SheetPixels pixels, int sheet, int sheets) {}
