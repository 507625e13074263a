package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.basewatch.model.AreaShape;
import org.basewatch.model.Basis;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceKind;
import org.junit.jupiter.api.Test;

/** Sets that were placed by the names of districts have many areas: they must neither hide the map nor drive its signs away. */
class ManyAreasTest {
    private static final Viewport VIEW = SampleScene.at(38, 35, 900, 800, 700);

    @Test
    void inACrowdAnAreaWithoutANameHasItsRatingAlone() {
        List<PlacedSite> placed = place(150);
        List<PlacedSite> nameless =
                placed.stream().filter(it -> it.key().startsWith("report:")).toList();
        assertThat(nameless).hasSize(150).allMatch(it -> it.block().title().isEmpty());
        assertThat(nameless.stream().filter(it -> !it.block().isEmpty()).count())
                .isGreaterThan(75);
        assertThat(placed)
                .filteredOn(it -> it.key().equals(SampleScene.UNNAMED))
                .allMatch(it -> it.block().title().contains("Air base, position not confirmed"));
    }

    @Test
    void fewAreasSayThatTheirPositionIsNotConfirmed() {
        assertThat(place(3))
                .filteredOn(it -> it.key().startsWith("report:"))
                .hasSize(3)
                .allMatch(it -> it.block().title().contains("Position not confirmed"));
    }

    @Test
    void manyAreasDriveNoPlaceFarFromItsPoint() {
        assertThat(place(150))
                .filteredOn(
                        it -> it.key().equals(SampleScene.KHMEIMIM) || it.key().equals(SampleScene.TARTUS))
                .hasSize(2)
                .allMatch(it -> it.leader().map(PlacedSite.Leader::length).orElse(0.0) < 60);
    }

    private static List<PlacedSite> place(int areas) {
        Random random = new Random(5);
        List<MapSite> nameless = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            nameless.add(area("report:" + i, 35.8 + 4 * random.nextDouble(), 33.5 + 3 * random.nextDouble()));
        }
        List<MapSite> sites = Stream.concat(SampleScene.national().sites().stream(), nameless.stream())
                .toList();
        MapScene scene = new MapScene(sites, Optional.empty());
        return new SiteLayout(scene, SampleScene.PROJECTION, SampleScene.style(MapTheme.LIGHT), List.of()).place(VIEW);
    }

    private static MapSite area(String key, double lon, double lat) {
        AreaShape shape = new AreaShape.Ellipse(new GeoPoint(lon, lat), 9_000, 5_000, 0);
        Location location =
                new Location.Area(shape, Basis.WEB, Optional.of("a district"), Optional.empty(), Optional.empty());
        return new MapSite(
                key, PlaceKind.OTHER, "A report", Optional.empty(), location, SampleScene.tally("D3"), List.of());
    }
}
