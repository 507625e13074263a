package org.basewatch.ui.picture;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.export.PictureSize;
import org.basewatch.export.PictureTexts;
import org.basewatch.export.TlpLabel;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;

/**
 * What the user has chosen for a picture so far.
 *
 * @param size the size
 * @param title the title; that of the report set if blank
 * @param author who makes the picture; none if blank
 * @param marking a handling line; none if blank
 * @param tlp a label of the Traffic Light Protocol
 * @param asOf only what was known on this day
 * @param look the look of the map
 * @param labels in which languages the map names things
 * @param candidates whether the candidates of unconfirmed places are drawn, marked as inference
 * @param nauticalMiles whether the scale bar has nautical miles too
 */
public record PictureDraft(
        PictureSize size,
        String title,
        String author,
        String marking,
        Optional<TlpLabel> tlp,
        Optional<LocalDate> asOf,
        MapTheme look,
        LabelLanguage labels,
        boolean candidates,
        boolean nauticalMiles) {
    /** A slide with nothing written on it but what the data say. */
    public static PictureDraft standard() {
        return new PictureDraft(
                PictureSize.HD,
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                MapTheme.LIGHT,
                LabelLanguage.BOTH,
                false,
                false);
    }

    /** This draft for another day of knowledge. */
    public PictureDraft withAsOf(Optional<LocalDate> day) {
        return new PictureDraft(size, title, author, marking, tlp, day, look, labels, candidates, nauticalMiles);
    }

    /** This draft in another size. */
    public PictureDraft withSize(PictureSize other) {
        return new PictureDraft(other, title, author, marking, tlp, asOf, look, labels, candidates, nauticalMiles);
    }

    /** This draft with names and candidates as the map has them. */
    PictureDraft withMap(LabelLanguage names, boolean drawCandidates) {
        return new PictureDraft(size, title, author, marking, tlp, asOf, look, names, drawCandidates, nauticalMiles);
    }

    /**
     * The texts of the picture.
     *
     * @throws IllegalArgumentException if one is too long; the message says which, and what fits
     */
    PictureTexts texts() {
        return new PictureTexts(Optional.of(title), Optional.empty(), Optional.of(author), Optional.of(marking), tlp);
    }
}
