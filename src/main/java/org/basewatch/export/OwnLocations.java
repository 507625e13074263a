package org.basewatch.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapSite;
import org.basewatch.map.SpotCluster;
import org.basewatch.map.SpotClustering;
import org.basewatch.map.SpotIndex;
import org.basewatch.map.Viewport;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingCode;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Report;

/**
 * The reports of a catalogue that name no place and have a location of their own. Reports that name a place are counted there,
 * and not a second time. Made once for a catalogue; immutable; any thread.
 */
public final class OwnLocations {
    /** How the key of the site of a report with an area of its own begins; the id of the report follows. */
    public static final String AREA_KEY_PREFIX = "report:";

    private static final int MOST_AREAS = 300;

    private final Catalogue catalogue;
    private final MapProjection projection;
    private final SpotClustering spots;
    private final int[] areas;

    private OwnLocations(Catalogue catalogue, MapProjection projection, SpotClustering spots, int[] areas) {
        this.catalogue = catalogue;
        this.projection = projection;
        this.spots = spots;
        this.areas = areas;
    }

    /** Looks through a catalogue once, and puts its spots in order. */
    public static OwnLocations of(Catalogue catalogue, MapProjection projection) {
        int size = catalogue.size();
        double[] x = new double[size];
        double[] y = new double[size];
        int[] areas = new int[size];
        int used = 0;
        Arrays.fill(x, Double.NaN);
        Arrays.fill(y, Double.NaN);
        for (int row = 0; row < size; row++) {
            if (catalogue.placeIndexes(row).length > 0) {
                continue;
            }
            double lon = catalogue.ownLon(row);
            if (Double.isNaN(lon)) {
                areas[used++] = row;
            } else {
                MapPoint point = projection.project(lon, catalogue.ownLat(row));
                x[row] = point.x();
                y[row] = point.y();
            }
        }
        SpotClustering spots =
                new SpotClustering(SpotIndex.of(x, y), letters(catalogue), row -> code(catalogue, row), projection);
        return new OwnLocations(catalogue, projection, spots, Arrays.copyOf(areas, used));
    }

    /** The same reports with other letters: where they are stays, and so does the order of their spots. */
    public OwnLocations over(Catalogue lettered) {
        return lettered == catalogue
                ? this
                : new OwnLocations(
                        lettered, projection, spots.lettered(letters(lettered), row -> code(lettered, row)), areas);
    }

    /** Whether another catalogue holds the same reports, if perhaps with other letters. */
    public boolean isOfReportsOf(Catalogue other) {
        return catalogue.info() == other.info() && catalogue.size() == other.size();
    }

    private static byte[] letters(Catalogue catalogue) {
        byte[] letters = new byte[catalogue.size()];
        for (int row = 0; row < letters.length; row++) {
            letters[row] = (byte) catalogue.reliability(row).ordinal();
        }
        return letters;
    }

    /** The visible spots of a view, near ones together, and the visible areas. */
    List<MapSite> sites(RowSet visible, Viewport viewport) {
        List<MapSite> sites = new ArrayList<>();
        for (SpotCluster cluster : spots.cluster(visible.toWords(catalogue.size()), viewport)) {
            sites.add(site(cluster));
        }
        int shown = 0;
        for (int row : areas) {
            if (visible.contains(row) && shown < MOST_AREAS) {
                Optional<MapSite> area = area(catalogue.report(row));
                area.ifPresent(sites::add);
                shown += area.isPresent() ? 1 : 0;
            }
        }
        return sites;
    }

    /** One spot is as sure as its first report says; several drawn together are somewhere around their middle. */
    private MapSite site(SpotCluster cluster) {
        MapSite drawn = cluster.toSite(projection);
        Location location = cluster.isCluster()
                ? drawn.location()
                : catalogue.report(cluster.firstRow()).location().orElse(drawn.location());
        return new MapSite(
                drawn.key(), drawn.kind(), drawn.label(), drawn.arabicLabel(), location, drawn.tally(), List.of());
    }

    private Optional<MapSite> area(Report report) {
        return report.location()
                .filter(Location.Area.class::isInstance)
                .map(location -> new MapSite(
                        AREA_KEY_PREFIX + report.id(),
                        PlaceKind.OTHER,
                        report.title(),
                        Optional.empty(),
                        location,
                        RatingTally.none()
                                .plus(code(catalogue, catalogue.row(report.id()).orElseThrow())),
                        List.of()));
    }

    private static RatingCode code(Catalogue catalogue, int row) {
        return new RatingCode(catalogue.reliability(row), catalogue.credibility(row));
    }
}
