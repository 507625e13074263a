package org.basewatch.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.map.MapSite;
import org.junit.jupiter.api.Test;

class SceneComposerTest {
    private static final String UNNAMED = "aleppo-raqqa-unnamed";

    private final Catalogue catalogue = PictureSamples.catalogue();

    /** What is first known of it, by 9 December, is the clip that does not say where it is. */
    @Test
    void anAreaOfWhichNothingWasKnownOnTheDayIsNotDrawn() {
        assertThat(keys(day(8))).doesNotContain(UNNAMED).contains("khmeimim", "tartus");
        assertThat(keys(day(14))).contains(UNNAMED);
        assertThat(keys(Optional.empty())).contains(UNNAMED);
    }

    @Test
    void anAreaWhoseReportsAreHiddenByTheRestOfTheFilterStays() {
        assertThat(keys(RowSet.none(), day(14))).contains(UNNAMED);
        assertThat(keys(RowSet.none(), Optional.empty())).contains(UNNAMED);
    }

    private static Optional<LocalDate> day(int ofDecember) {
        return Optional.of(LocalDate.of(2024, 12, ofDecember));
    }

    private List<String> keys(Optional<LocalDate> asOf) {
        return keys(RowFilter.visible(catalogue, FilterCriteria.all().withAsOf(asOf)), asOf);
    }

    private List<String> keys(RowSet visible, Optional<LocalDate> asOf) {
        return SceneComposer.compose(catalogue, visible, asOf, Optional.empty(), false).sites().stream()
                .map(MapSite::key)
                .toList();
    }
}
