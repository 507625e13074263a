package org.basewatch.export;

import java.util.Optional;
import org.basewatch.map.Extent;

/**
 * Everything that decides how a picture looks.
 *
 * @param content what it shows
 * @param extent what the map shows at least; the selected place, or Syria, if empty
 * @param size its size
 * @param texts what is written on it
 * @param options further choices
 */
public record PictureRequest(
        PictureContent content,
        Optional<Extent> extent,
        PictureSize size,
        PictureTexts texts,
        PictureOptions options) {}
