package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.basewatch.model.Place;
import org.basewatch.model.RatingTally;
import org.junit.jupiter.api.Test;

class PlaceTalliesTest {
    @Test
    void countsTheVisibleReportsOfEachPlace() {
        for (int seed = 0; seed < 100; seed++) {
            Catalogue catalogue = SampleSets.small(seed);
            RowSet visible = new RowFilter()
                    .apply(catalogue, SampleSets.criteria(catalogue, new Random(seed)))
                    .visible();

            assertThat(PlaceTallies.of(catalogue, visible)).as("set %d", seed).isEqualTo(oneByOne(catalogue, visible));
        }
    }

    private static List<RatingTally> oneByOne(Catalogue catalogue, RowSet visible) {
        List<RatingTally> tallies = new ArrayList<>();
        for (Place place : catalogue.places()) {
            RatingTally tally = RatingTally.none();
            for (int row : visible.toArray()) {
                if (catalogue.report(row).places().contains(place.id())) {
                    tally = tally.plus(RowFilterTest.Slow.code(catalogue, row));
                }
            }
            tallies.add(tally);
        }
        return tallies;
    }
}
