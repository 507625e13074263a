package org.basewatch.ui.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A coordinate system that files about Syria often use.
 *
 * @param code in the EPSG database, such as "EPSG:32637"
 * @param words what it is and where it is used
 */
public record KnownCrs(String code, String words) {
    /** What is offered, most likely first. */
    public static final List<KnownCrs> OFFERED = List.of(
            new KnownCrs("EPSG:4326", "Longitude and latitude in degrees, WGS 84"),
            new KnownCrs("EPSG:32637", "UTM zone 37N, WGS 84 (Syria east of 36° E)"),
            new KnownCrs("EPSG:32636", "UTM zone 36N, WGS 84 (the coast, Lebanon, Cyprus)"),
            new KnownCrs("EPSG:3857", "Web Mercator (web maps)"),
            new KnownCrs("EPSG:22770", "Deir ez Zor / Syria Lambert (Syrian surveys)"),
            new KnownCrs("EPSG:22780", "Deir ez Zor / Levant Stereographic (older Syrian surveys)"),
            new KnownCrs("EPSG:23037", "UTM zone 37N, European Datum 1950"));

    @Override
    public String toString() {
        return code + "   " + words;
    }

    /** The code in what somebody has typed or chosen, such as "32637" or "epsg:32637 UTM"; empty if there is none. */
    public static Optional<String> codeIn(String typed) {
        String text = typed.strip().toUpperCase(Locale.ROOT);
        String first = text.isEmpty() ? "" : text.split("\\s+", 2)[0];
        String figures = first.startsWith("EPSG:") ? first.substring(5) : first;
        return figures.matches("\\d{4,6}") ? Optional.of("EPSG:" + figures) : Optional.empty();
    }
}
