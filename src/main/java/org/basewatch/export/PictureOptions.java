package org.basewatch.export;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;

/**
 * Choices about a picture that are neither what it shows nor what is written on it.
 *
 * @param furniture what is drawn on the map besides reports
 * @param labels in which languages the map names things
 * @param look the look of the map
 * @param nauticalMiles whether the scale bar also has nautical miles
 * @param made when the picture is made; left out of picture and file if empty, so that the same input gives the same bytes
 * @param version the program's version, as it is printed
 */
public record PictureOptions(
        Furniture furniture,
        LabelLanguage labels,
        MapTheme look,
        boolean nauticalMiles,
        Optional<ZonedDateTime> made,
        String version) {
    /** Everything as a newcomer gets it. */
    public static PictureOptions standard(String version) {
        return new PictureOptions(
                Furniture.standard(), LabelLanguage.BOTH, MapTheme.LIGHT, false, Optional.empty(), version);
    }
}
