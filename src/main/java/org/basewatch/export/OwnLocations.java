package org.basewatch.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.CrowdedPlaces;
import org.basewatch.catalogue.RowSet;
import org.basewatch.map.MapProjection;
import org.basewatch.map.MapSite;
import org.basewatch.map.SpotCluster;
import org.basewatch.map.SpotClustering;
import org.basewatch.map.SpotIndex;
import org.basewatch.map.Viewport;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.RatingCode;
import org.basewatch.model.RatingTally;
import org.basewatch.model.Report;

/**
 * The reports of a catalogue that are drawn as spots: those that name no place and have a location of their own, and where the set
 * names too many places for a sign each, those at {@link CrowdedPlaces}. Reports that name a place are counted there, and not a second
 * time. Made once for a catalogue; immutable; any thread.
 */
public final class OwnLocations {
    /** How the key of the site of a report with an area of its own begins; the id of the report follows. */
    public static final String AREA_KEY_PREFIX = "report:";

    private final Catalogue catalogue;
    private final MapProjection projection;
    private final CrowdedPlaces crowd;
    private final SpotClustering spots;
    private final OwnAreas areas;
    private final Map<String, Integer> numbers = new HashMap<>();

    private OwnLocations(
            Catalogue catalogue, MapProjection projection, CrowdedPlaces crowd, SpotClustering spots, OwnAreas areas) {
        this.catalogue = catalogue;
        this.projection = projection;
        this.crowd = crowd;
        this.spots = spots;
        this.areas = areas;
        List<Place> places = catalogue.places();
        for (int number = 0; number < places.size(); number++) {
            numbers.put(places.get(number).id().value(), number);
        }
    }

    /** Looks through a catalogue once, and puts its spots in order. */
    public static OwnLocations of(Catalogue catalogue, MapProjection projection) {
        CrowdedPlaces crowd = CrowdedPlaces.of(catalogue);
        SpotIndex index = SpotIndex.of(new RowSpots(catalogue, projection, crowd).collect());
        SpotClustering spots = new SpotClustering(index, letters(catalogue), row -> code(catalogue, row), projection);
        return new OwnLocations(catalogue, projection, crowd, spots, OwnAreas.of(catalogue, projection));
    }

    /** The same reports with other letters: where they are stays, and so does the order of their spots. */
    public OwnLocations over(Catalogue lettered) {
        return lettered == catalogue
                ? this
                : new OwnLocations(
                        lettered,
                        projection,
                        crowd,
                        spots.lettered(letters(lettered), row -> code(lettered, row)),
                        areas);
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

    /** Whether some places are drawn as spots. */
    boolean isCrowd() {
        return crowd.isCrowd();
    }

    /** Whether the site of a key is a place that is drawn as a spot. */
    boolean hasSpot(String key) {
        OptionalInt place = place(key);
        return place.isPresent() && crowd.holds(place.getAsInt());
    }

    /** The position of the place of a key among the places of the catalogue. */
    OptionalInt place(String key) {
        return numbers.containsKey(key) ? OptionalInt.of(numbers.get(key)) : OptionalInt.empty();
    }

    /**
     * Adds the visible spots of a view, near ones together, and the first of the visible areas in it.
     *
     * @param apart a place that is not among them, as it has a sign of its own
     * @return whether all areas are among them
     */
    boolean addSites(List<MapSite> sites, RowSet visible, Viewport viewport, OptionalInt apart) {
        for (SpotCluster cluster : spots.cluster(visible.toWords(catalogue.size()), viewport, apart)) {
            sites.add(site(cluster));
        }
        OwnAreas.Drawn drawn = areas.drawn(visible, viewport.extent());
        for (int row : drawn.rows()) {
            area(catalogue.report(row)).ifPresent(sites::add);
        }
        return drawn.isAll();
    }

    /** A place that stands alone has its own sign, and several spots are named after the one at which most of them are. One spot is as sure as its first report says; several drawn together are somewhere around their middle. */
    private MapSite site(SpotCluster cluster) {
        Optional<Place> place =
                cluster.place().stream().mapToObj(catalogue.places()::get).findFirst();
        if (place.isPresent() && !cluster.isCluster()) {
            return SceneComposer.site(place.get(), cluster.tally(), false);
        }
        MapSite drawn = cluster.toSite(projection);
        Location location = cluster.isCluster()
                ? drawn.location()
                : catalogue.report(cluster.firstRow()).location().orElse(drawn.location());
        String label = place.map(main -> main.names().english() + " and around").orElse("");
        return new MapSite(drawn.key(), drawn.kind(), label, drawn.arabicLabel(), location, drawn.tally(), List.of());
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
