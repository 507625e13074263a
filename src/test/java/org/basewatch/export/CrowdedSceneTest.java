package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.CrowdedPlaces;
import org.basewatch.catalogue.PlaceTallies;
import org.basewatch.catalogue.RowSet;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapScene;
import org.basewatch.map.MapSite;
import org.basewatch.map.SpotCluster;
import org.basewatch.map.Viewport;
import org.basewatch.model.Location;
import org.basewatch.model.RatingTally;
import org.junit.jupiter.api.Test;

/** A set that names more places than there is room for on the map, against a count place by place. */
class CrowdedSceneTest {
    private static final LambertConformalConic SYRIA = LambertConformalConic.syria();
    private static final int REPORTS = 400;

    @Test
    void noReportIsLostHoweverPlacesAreDrawnTogether() throws Exception {
        for (int seed = 1; seed <= 8; seed++) {
            Random random = new Random(seed);
            Catalogue catalogue = set(random, 60);
            RowSet visible = someOf(random, catalogue);
            for (double scale : List.of(6000.0, 2000.0, 1000.0)) {
                MapScene scene = scene(catalogue, visible, Optional.empty(), scale);
                assertThat(total(scene)).isEqualTo(named(catalogue, visible) + own(catalogue, visible));
                assertThat(scene.sites()).noneMatch(site -> site.tally().total() == 0);
            }
        }
    }

    @Test
    void theSelectedPlaceStandsApartAndIsCountedOnce() throws Exception {
        Random random = new Random(3);
        Catalogue catalogue = set(random, 60);
        RowSet visible = someOf(random, catalogue);
        MapScene scene = scene(catalogue, visible, Optional.of("p7"), 6000);
        RatingTally its = PlaceTallies.of(catalogue, visible).get(7);
        assertThat(scene.sites().get(0).key()).isEqualTo("p7");
        assertThat(scene.sites().get(0).tally()).isEqualTo(its);
        assertThat(total(scene)).isEqualTo(named(catalogue, visible) + own(catalogue, visible));
    }

    @Test
    void fromNearEachPlaceHasItsOwnNameAndCount() throws Exception {
        Random random = new Random(4);
        Catalogue catalogue = set(random, 60);
        RowSet all = RowSet.all(catalogue.size());
        List<RatingTally> tallies = PlaceTallies.of(catalogue, all);
        MapScene scene = scene(catalogue, all, Optional.empty(), 0.5);
        for (MapSite site : scene.sites()) {
            if (site.key().startsWith("p")) {
                int place = Integer.parseInt(site.key().substring(1));
                assertThat(site.label()).isEqualTo("Place " + place);
                assertThat(site.tally()).isEqualTo(tallies.get(place));
            }
        }
        MapSite middle = scene.sites().stream()
                .filter(site -> site.key().equals("p0"))
                .findFirst()
                .orElseThrow();
        assertThat(middle.location()).isEqualTo(catalogue.places().get(0).location());
    }

    @Test
    void severalSpotsAreNamedAfterThePlaceAtWhichHalfOfThemAre() throws Exception {
        int named = 0;
        int nameless = 0;
        for (int seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            Catalogue catalogue = set(random, 60);
            RowSet visible = someOf(random, catalogue);
            List<RatingTally> tallies = PlaceTallies.of(catalogue, visible);
            for (double scale : List.of(2000.0, 500.0, 120.0)) {
                for (MapSite site :
                        scene(catalogue, visible, Optional.empty(), scale).sites()) {
                    boolean isSeveral = site.key().startsWith(SpotCluster.KEY_PREFIX);
                    if (isSeveral && !site.label().isEmpty()) {
                        assertThat(site.label()).matches("Place \\d+ and around");
                        int place = Integer.parseInt(site.label().split(" ", -1)[1]);
                        assertThat(2 * tallies.get(place).total())
                                .isGreaterThanOrEqualTo(site.tally().total());
                        assertThat(distance(catalogue, place, site))
                                .isLessThanOrEqualTo(((Location.Approximate) site.location()).radiusMetres() + 1);
                        named++;
                    }
                    nameless += isSeveral && site.label().isEmpty() ? 1 : 0;
                }
            }
        }
        assertThat(named).isPositive();
        assertThat(nameless).isPositive();
    }

    private static double distance(Catalogue catalogue, int place, MapSite site) {
        MapPoint one = SYRIA.project(
                catalogue.places().get(place).location().symbolPoint().orElseThrow());
        MapPoint other = SYRIA.project(site.location().symbolPoint().orElseThrow());
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    @Test
    void fewPlacesHaveASignEachEvenWithoutReports() throws Exception {
        Catalogue catalogue = set(new Random(5), CrowdedPlaces.MOST_SIGNS);
        MapScene scene = scene(catalogue, RowSet.none(), Optional.empty(), 6000);
        assertThat(scene.sites()).hasSize(CrowdedPlaces.MOST_SIGNS);
        assertThat(scene.isCrowd()).isFalse();
    }

    private static MapScene scene(Catalogue catalogue, RowSet visible, Optional<String> selected, double scale) {
        MapScene places = SceneComposer.compose(catalogue, visible, Optional.empty(), selected, false);
        Viewport view = new Viewport(SYRIA.project(38, 35), scale, 1600, 1000);
        return SceneComposer.withOwnLocations(places, OwnLocations.of(catalogue, SYRIA), visible, view);
    }

    private static int total(MapScene scene) {
        return scene.sites().stream().mapToInt(site -> site.tally().total()).sum();
    }

    private static int named(Catalogue catalogue, RowSet visible) {
        int count = 0;
        for (int row : visible.toArray()) {
            count += catalogue.placeIndexes(row).length;
        }
        return count;
    }

    private static int own(Catalogue catalogue, RowSet visible) {
        int count = 0;
        for (int row : visible.toArray()) {
            count += catalogue.placeIndexes(row).length == 0 && !Double.isNaN(catalogue.ownLon(row)) ? 1 : 0;
        }
        return count;
    }

    private static RowSet someOf(Random random, Catalogue catalogue) {
        BitSet some = new BitSet();
        for (int row = 0; row < catalogue.size(); row++) {
            some.set(row, random.nextInt(3) > 0);
        }
        return RowSet.of(some);
    }

    /** Places strewn around 38° E, 35° N, where the first one is; reports name up to three of them, or stand by themselves. */
    private static Catalogue set(Random random, int places) throws Exception {
        List<String> there = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            double spread = place == 0 ? 0 : 1;
            there.add(String.format(
                    Locale.ROOT,
                    "{\"id\": \"p%d\", \"kind\": \"other\", \"names\": {\"en\": \"Place %d\"}, \"location\": %s}",
                    place,
                    place,
                    point(38 + spread * random.nextGaussian(), 35 + spread * random.nextGaussian() / 2)));
        }
        List<String> reports = new ArrayList<>();
        for (int row = 0; row < REPORTS; row++) {
            List<String> named = random.ints(random.nextInt(4), 0, places)
                    .distinct()
                    .mapToObj(place -> "\"p" + place + "\"")
                    .toList();
            String where = named.isEmpty()
                    ? "\"location\": " + point(38 + random.nextGaussian(), 35 + random.nextGaussian() / 2)
                    : "\"placeIds\": " + named;
            reports.add("{\"id\": \"r" + row + "\", \"title\": \"T\", \"summary\": \"S\", " + where
                    + ", \"kind\": \"movement\", \"sourceId\": \"s" + random.nextInt(3)
                    + "\", \"basis\": \"web\", \"ratings\":"
                    + " [{\"credibility\": 2, \"reason\": \"r\", \"by\": \"editorial\", \"date\": \"2024-12-01\"}]}");
        }
        String set = "{\"format\": \"basewatch-reports\", \"version\": 1, \"title\": \"Crowd\", \"places\": " + there
                + ", \"sources\": [" + source("s0", "A") + ", " + source("s1", "D") + ", " + source("s2", "F")
                + "], \"origins\": [], \"reports\": " + reports + "}";
        CatalogueReadResult result =
                new JsonCatalogueReader().read(new ByteArrayInputStream(set.getBytes(StandardCharsets.UTF_8)), "crowd");
        assertThat(result.problems()).isEmpty();
        return result.catalogue();
    }

    private static String source(String id, String letter) {
        return "{\"id\": \"" + id + "\", \"name\": \"" + id + "\", \"kind\": \"news\", \"ratings\": [{\"letter\": \""
                + letter + "\", \"reason\": \"r\", \"by\": \"editorial\", \"date\": \"2024-12-01\"}]}";
    }

    private static String point(double lon, double lat) {
        return String.format(
                Locale.ROOT,
                "{\"type\": \"exact\", \"lon\": %.4f, \"lat\": %.4f, \"precisionM\": 50, \"basis\": \"web\"}",
                lon,
                lat);
    }
}
