package org.basewatch.export;

/**
 * A sheet painted smaller or larger, for showing it on a screen.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb opaque pixels, row by row, as 0xAARRGGBB; not to be changed
 */
// An array in a record is compared by identity; these records are never compared.
@SuppressWarnings("ArrayRecordComponent")
public record SheetPixels(int width, int height, int[] argb) {}
