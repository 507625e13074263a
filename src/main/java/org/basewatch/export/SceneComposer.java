package org.basewatch.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.catalogue.PlaceTallies;
import org.basewatch.catalogue.RowSet;
import org.basewatch.map.MapScene;
import org.basewatch.map.MapSite;
import org.basewatch.map.Viewport;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.model.RatingTally;

/** Makes the scene that the map shows from the visible rows: the same for the window and for every picture. Any thread. */
public final class SceneComposer {
    private SceneComposer() {}

    /**
     * The named places: one site for each that can be drawn, in the order of the file, whether or not it has visible reports. An area of
     * which nothing was known on the day is none of that day: that the place is thought of at all is later knowledge.
     *
     * @param visible the visible rows
     * @param selected key of the selected site, such as a place id
     * @param asOf the day up to which things are known, if that is limited
     * @param candidates whether the candidates of unconfirmed places are drawn
     */
    public static MapScene compose(
            Catalogue catalogue,
            RowSet visible,
            Optional<LocalDate> asOf,
            Optional<String> selected,
            boolean candidates) {
        List<RatingTally> tallies = PlaceTallies.of(catalogue, visible);
        List<MapSite> sites = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            Place place = catalogue.places().get(i);
            boolean isFuture = asOf.isPresent()
                    && place.location() instanceof Location.Area
                    && tallies.get(i).total() == 0
                    && !isKnown(catalogue, i, asOf);
            if (!isFuture && !(place.location() instanceof Location.Unlocated)) {
                sites.add(site(place, tallies.get(i), candidates));
            }
        }
        return new MapScene(sites, selected);
    }

    private static boolean isKnown(Catalogue catalogue, int place, Optional<LocalDate> asOf) {
        KnownRows known = new KnownRows(catalogue, asOf);
        return IntStream.range(0, catalogue.size())
                .anyMatch(row -> known.test(row)
                        && IntStream.of(catalogue.placeIndexes(row)).anyMatch(index -> index == place));
    }

    /**
     * A scene with the reports added that name no place and have a location of their own; near ones are drawn together, as far
     * as a view asks for it. Where the set names too many places for a sign each, they are drawn together as well; only the selected one
     * stands apart.
     */
    public static MapScene withOwnLocations(MapScene places, OwnLocations own, RowSet visible, Viewport viewport) {
        List<MapSite> sites = new ArrayList<>(own.isCrowd() ? apart(places, own) : places.sites());
        OptionalInt selected = places.selected().map(own::place).orElse(OptionalInt.empty());
        boolean isAll = own.addSites(sites, visible, viewport, selected);
        return new MapScene(sites, places.selected(), own.isCrowd(), !isAll);
    }

    private static List<MapSite> apart(MapScene places, OwnLocations own) {
        return places.sites().stream()
                .filter(site -> places.selected().filter(site.key()::equals).isPresent() || !own.hasSpot(site.key()))
                .toList();
    }

    static MapSite site(Place place, RatingTally tally, boolean candidates) {
        return new MapSite(
                place.id().value(),
                place.kind(),
                place.names().english(),
                place.names().arabic(),
                place.location(),
                tally,
                candidates ? place.candidates() : List.of());
    }
}
