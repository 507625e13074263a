package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AreaPlacesTest {
    private static final SiteStyle STYLE = SampleScene.style(MapTheme.LIGHT);

    /** In a small map with buttons at the right and a read-out above, the words would else hide most of the hatch. */
    @Test
    void wordsStandAboveAnAreaBesideItsMiddleRatherThanOnIt() {
        Viewport view = SampleScene.at(38.6, 35, 1500, 457, 462);
        PlacedSite free = place(view, List.of());
        Box area = bounds(free);
        List<Box> taken = List.of(
                new Box(0, area.y() - 40, area.midX() - 60, 300),
                new Box(0, 0, area.midX() - 60, 80),
                new Box(area.maxX() + 150, area.y() - 10, 400, 400),
                new Box(0, area.maxY() + 4, 457, 400));
        PlacedSite placed = place(view, taken);
        assertThat(placed.block()).isEqualTo(free.block());
        assertThat(placed.text().overlaps(area)).isFalse();
        assertThat(taken).noneMatch(box -> box.overlaps(placed.text()));
        PlacedSite.Leader leader = placed.leader().orElseThrow();
        assertThat(leader.x1()).isBetween(placed.text().x(), placed.text().maxX());
    }

    @Test
    void fewerWordsBesideAnAreaAreBetterThanAllOnMostOfIt() {
        Viewport view = SampleScene.at(38.6, 35, 1500, 457, 462);
        PlacedSite free = place(view, List.of());
        Box area = bounds(free);
        double end = area.maxX() + 0.9 * free.text().width();
        List<Box> taken = List.of(
                new Box(0, 0, 108, 462),
                new Box(end, 0, 457 - end, 462),
                new Box(0, 0, 457, 80),
                new Box(0, area.maxY() + 1, 457, 462));
        PlacedSite placed = place(view, taken);
        assertThat(placed.block()).isNotEqualTo(free.block());
        assertThat(placed.block().title()).isEqualTo(free.block().title());
        assertThat(placed.text().overlaps(area)).isFalse();
    }

    /** Where the area fills the map, the words can only stand on it, and hide little. */
    @Test
    void allWordsStandOnAnAreaThatFillsTheMap() {
        PlacedSite placed = place(SampleScene.at(38.28, 36.12, 30, 900, 700), List.of());
        assertThat(placed.leader()).isEmpty();
        assertThat(placed.text().width()).isPositive();
        assertThat(placed.block())
                .isEqualTo(place(SampleScene.at(38.6, 35, 1500, 457, 462), List.of())
                        .block());
    }

    private static PlacedSite place(Viewport view, List<Box> taken) {
        MapScene scene =
                new MapScene(List.of(SampleScene.unnamed(SampleScene.tally("C2 D3 E4"), List.of())), Optional.empty());
        SiteLayout layout =
                new SiteLayout(scene, SampleScene.PROJECTION, STYLE, List.of(new CoveredPlaces(shown -> taken)));
        return layout.place(view).get(0);
    }

    private static Box bounds(PlacedSite placed) {
        var bounds = placed.outline().orElseThrow().getBounds2D();
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
