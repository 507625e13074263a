package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.basewatch.catalogue.CrowdedPlaces;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;

class PlacesHereTest {
    private final Workspace workspace = SmallSet.workspace();

    @Test
    void aSpotOfACrowdLeadsToEachOfItsPlacesThoseWithoutAVisibleReportToo() {
        workspace.open(SmallSet.crowd(CrowdedPlaces.MOST_SIGNS + 1));
        workspace.select(Selection.ofSpot("around:36.15,35,6000"));
        assertThat(named()).containsExactly("Place 1: 2", "Place 2: 2");

        workspace.filterBy(workspace.criteria().withHiddenPlaces(Set.of(new PlaceId("p0"), new PlaceId("p2"))));
        assertThat(PlacesHere.of(workspace).places())
                .extracting(PlaceChoice::place)
                .containsExactly(Optional.of(new PlaceId("p1")), Optional.of(new PlaceId("p2")));
    }

    @Test
    void noPlaceIsNamedWhereEachHasASignOfItsOwnOrNoSpotIsChosen() {
        workspace.open(SmallSet.crowd(CrowdedPlaces.MOST_SIGNS));
        workspace.select(Selection.ofSpot("around:36.15,35,6000"));
        assertThat(named()).isEmpty();
        workspace.open(SmallSet.crowd(CrowdedPlaces.MOST_SIGNS + 1));
        workspace.select(Selection.of(new PlaceId("p1")));
        assertThat(named()).isEmpty();
        workspace.select(Selection.none());
        assertThat(named()).isEmpty();
    }

    @Test
    void whatHasNoLinkIsSaid() {
        assertThat(PlacesHereList.rest(30)).isEmpty();
        assertThat(PlacesHereList.rest(31))
                .contains("1 more place is here; find it by its name under \"More places\".");
        assertThat(PlacesHereList.rest(1_230))
                .contains("1,200 more places are here; find them by name under \"More places\".");
    }

    private List<String> named() {
        return PlacesHere.of(workspace).places().stream()
                .map(place -> place.fullName() + ": " + place.count())
                .toList();
    }
}
