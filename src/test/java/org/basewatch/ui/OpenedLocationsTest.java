package org.basewatch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Location;
import org.junit.jupiter.api.Test;

class OpenedLocationsTest {
    private final Workspace workspace = SmallSet.workspace();
    private final OpenedLocations opened = new OpenedLocations(workspace);

    @Test
    void aReportIsAtThePlacesThatItNamesElseWhereItSaysItself() {
        Catalogue catalogue = workspace.catalogue();
        assertThat(opened.all()).isEmpty();
        int atPlaces = 0;
        int byThemselves = 0;
        for (int row = 0; row < catalogue.size(); row++) {
            workspace.select(Selection.none()
                    .withReport(Optional.of(catalogue.report(row).id())));
            int[] named = catalogue.placeIndexes(row);
            for (int place : named) {
                Location location = catalogue.places().get(place).location();
                assertThat(opened.all().contains(location)).isEqualTo(!(location instanceof Location.Unlocated));
                atPlaces++;
            }
            if (named.length == 0) {
                assertThat(opened.all())
                        .isEqualTo(catalogue.report(row).location().stream().toList());
                byThemselves += opened.all().size();
            }
        }
        assertThat(atPlaces).isPositive();
        assertThat(byThemselves).isPositive();
    }
}
