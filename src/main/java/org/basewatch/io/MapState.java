package org.basewatch.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.map.Extent;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.annotation.Annotations;

/**
 * Everything that a picture of the map depends on, so that it can be made again: it is written into the picture's file.
 *
 * @param dataName name of the report-set file, without its folders
 * @param dataFingerprint SHA-256 of that file in hexadecimal digits
 * @param criteria the filter
 * @param view what the map shows, in metres of the display projection
 * @param selected id of the selected place
 * @param pixelWidth width of the picture in pixels
 * @param pixelHeight height of the picture in pixels
 * @param furniture what is drawn besides reports
 * @param labels in which languages the map names things
 * @param look the look of the map
 * @param nauticalMiles whether the scale bar has nautical miles
 * @param crs code of the coordinate system of the map; empty for that of the bundled map
 * @param layers layers of the user's own, lowest first
 * @param annotations what the author has drawn
 * @param letters letters of the user's choice that are in force in place of the set's
 * @param texts what was written on the picture, such as {@code title} and {@code marking}
 */
public record MapState(
        String dataName,
        String dataFingerprint,
        FilterCriteria criteria,
        Extent view,
        Optional<String> selected,
        int pixelWidth,
        int pixelHeight,
        Furniture furniture,
        LabelLanguage labels,
        MapTheme look,
        boolean nauticalMiles,
        Optional<String> crs,
        List<SavedLayer> layers,
        Annotations annotations,
        List<SavedLetter> letters,
        Map<String, String> texts) {
    /** Copies lists and texts, keeping their order. */
    public MapState {
        layers = List.copyOf(layers);
        letters = List.copyOf(letters);
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
