package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.basewatch.map.Occupancy.Strictness;
import org.basewatch.model.PlaceKind;
import org.junit.jupiter.api.Test;

/** What the search leaves out before it is made never is the best: against a search that looks at every place. */
class PlaceSearchTest {
    private static final SiteStyle STYLE = SampleScene.style(MapTheme.LIGHT);
    private static final Box FRAME = new Box(4, 4, 592, 392);

    /** Looks at every place in every sense. */
    private record Everything(Occupancy occupancy, Map<Strictness, PlacedSite> best) implements SymbolPlaces.Test {
        @Override
        public boolean bars(double minX, double minY, double maxX, double maxY) {
            return false;
        }

        @Override
        public boolean barsLeader(double x1, double y1, double x2, double y2) {
            return false;
        }

        @Override
        public boolean hasFound() {
            return !best.isEmpty();
        }

        @Override
        public boolean passes(PlacedSite placed) {
            occupancy.strictest(placed, false).ifPresent(free -> best.putIfAbsent(free, placed));
            return false;
        }
    }

    private static SymbolPlaces places(Random random, int number, double x, double y) {
        boolean isSpot = random.nextInt(4) > 0;
        MapSite site = SampleScene.site(
                (isSpot ? SpotCluster.KEY_PREFIX : "place") + number,
                PlaceKind.OTHER,
                isSpot ? "" : "Some place",
                37,
                35,
                SampleScene.tally("B2 C3 F6"));
        LayoutItem item =
                LayoutItem.of(site, SampleScene.PROJECTION, STYLE, Side.RIGHT).orElseThrow();
        return new SymbolPlaces(item, Wording.values()[number % 3], x, y, false, Optional.empty(), STYLE);
    }

    @Test
    void findsWhatLookingAtEveryPlaceFinds() {
        Random random = new Random(23);
        Map<Strictness, Integer> found = new EnumMap<>(Strictness.class);
        for (int round = 0; round < 12; round++) {
            List<double[]> points = new ArrayList<>();
            for (int i = 0; i < 45; i++) {
                points.add(new double[] {20 + 560 * random.nextDouble(), 20 + 360 * random.nextDouble()});
            }
            Occupancy occupancy = new Occupancy(FRAME, List.of(new Box(400, 300, 180, 80)), points, List.of());
            for (int i = 0; i < points.size(); i++) {
                double[] at = points.get(i);
                SymbolPlaces places = places(random, i, at[0], at[1]);
                Everything everything = new Everything(occupancy, new EnumMap<>(Strictness.class));
                places.anyMatch(everything);
                PlaceSearch search = new PlaceSearch(occupancy, at[0], at[1]);
                places.anyMatch(search);
                Optional<PlacedSite> slow = everything.best().values().stream().findFirst();
                assertThat(search.best()).as("sign %s of round %s", i, round).isEqualTo(slow);
                everything.best().keySet().stream().findFirst().ifPresent(it -> found.merge(it, 1, Integer::sum));
                occupancy.take(slow.orElseGet(places::lastResort));
            }
        }
        assertThat(found).containsKeys(Strictness.ALL, Strictness.LINES, Strictness.SYMBOLS);
    }
}
