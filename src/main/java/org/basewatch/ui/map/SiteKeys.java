package org.basewatch.ui.map;

import java.util.Optional;
import org.basewatch.export.OwnLocations;
import org.basewatch.map.SpotCluster;
import org.basewatch.model.PlaceId;
import org.basewatch.model.ReportId;
import org.basewatch.ui.Selection;

/** What the key of a site on the map stands for. */
final class SiteKeys {
    /** Sites without a place have keys that begin so. */
    private static final String SPOT = "at:";

    private SiteKeys() {}

    /** What is selected by a click on the site of a key. */
    static Selection selection(String key) {
        if (key.startsWith(OwnLocations.AREA_KEY_PREFIX)) {
            ReportId report = new ReportId(key.substring(OwnLocations.AREA_KEY_PREFIX.length()));
            return Selection.none().withReport(Optional.of(report));
        }
        return key.startsWith(SPOT) ? Selection.ofSpot(key) : Selection.of(new PlaceId(key));
    }

    /** Whether a site is selected, with a report of it opened or not; several that are drawn together never are. */
    static boolean isSelected(String key, Selection now) {
        if (key.startsWith(SpotCluster.KEY_PREFIX)) {
            return false;
        }
        Selection its = selection(key);
        return now.place().equals(its.place())
                && now.spot().equals(its.spot())
                && (its.report().isEmpty() || its.report().equals(now.report()));
    }
}
