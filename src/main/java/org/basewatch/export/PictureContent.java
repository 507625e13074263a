package org.basewatch.export;

import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.model.PlaceId;

/**
 * What a picture shows: the open reports, what the filter leaves of them, and the selected place.
 *
 * @param catalogue all reports
 * @param result criteria and visible rows of that catalogue
 * @param selected the selected place; its sources are listed first
 * @param dataName the name of the file that was read, without its folders
 * @param unreadable how many records of the file were left out because they are broken
 * @param ground what lies under the reports
 * @param annotations what the author has drawn over them
 */
public record PictureContent(
        Catalogue catalogue,
        FilterResult result,
        Optional<PlaceId> selected,
        String dataName,
        long unreadable,
        PictureGround ground,
        Annotations annotations) {
    /** Checks that the selected place exists. */
    public PictureContent {
        if (selected.isPresent() && selected.flatMap(catalogue::place).isEmpty()) {
            throw new IllegalArgumentException("there is no place \"" + selected.get() + "\" in this report set");
        }
    }

    /** Without anything drawn. */
    public PictureContent(
            Catalogue catalogue,
            FilterResult result,
            Optional<PlaceId> selected,
            String dataName,
            long unreadable,
            PictureGround ground) {
        this(catalogue, result, selected, dataName, unreadable, ground, Annotations.none());
    }

    /** On the bundled map. */
    public PictureContent(
            Catalogue catalogue, FilterResult result, Optional<PlaceId> selected, String dataName, long unreadable) {
        this(catalogue, result, selected, dataName, unreadable, PictureGround.bundled());
    }
}
