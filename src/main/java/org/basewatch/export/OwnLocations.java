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

    private final Catalogue catalogue;
    private final MapProjection projection;
    private final Optional<SpotClustering> spots;
    private final int[] areas;

    private OwnLocations(Catalogue catalogue, MapProjection projection, Optional<SpotClustering> spots, int[] areas) {
        this.catalogue = catalogue;
        this.projection = projection;
        this.spots = spots;
        this.areas = areas;
    }

    /** Looks through a catalogue once. */
    public static OwnLocations of(Catalogue catalogue, MapProjection projection) {
        int size = catalogue.size();
        double[] x = new double[size];
        double[] y = new double[size];
        byte[] letters = new byte[size];
        List<Integer> areas = new ArrayList<>();
        boolean any = false;
        Arrays.fill(x, Double.NaN);
        Arrays.fill(y, Double.NaN);
        for (int row = 0; row < size; row++) {
            letters[row] = (byte) catalogue.reliability(row).ordinal();
            if (catalogue.placeIndexes(row).length > 0) {
                continue;
            }
            if (Double.isNaN(catalogue.ownLon(row))) {
                areas.add(row);
            } else {
                MapPoint point = projection.project(catalogue.ownLon(row), catalogue.ownLat(row));
                x[row] = point.x();
                y[row] = point.y();
                any = true;
            }
        }
        Optional<SpotClustering> spots = any
                ? Optional.of(new SpotClustering(x, y, letters, row -> code(catalogue, row), projection))
                : Optional.empty();
        return new OwnLocations(
                catalogue,
                projection,
                spots,
                areas.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The visible spots of a view, near ones together, and the visible areas. */
    List<MapSite> sites(RowSet visible, Viewport viewport) {
        List<MapSite> sites = new ArrayList<>();
        spots.ifPresent(clustering -> {
            for (SpotCluster cluster : clustering.cluster(visible.toArray(), viewport)) {
                sites.add(site(cluster));
            }
        });
        for (int row : areas) {
            if (visible.contains(row) && sites.size() < SpotClustering.MOST) {
                area(catalogue.report(row)).ifPresent(sites::add);
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
