package org.basewatch.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.model.Credibility;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;

/** What the folded filter says of itself. */
class RailNoteTest {
    private final Workspace workspace = SmallSet.workspace();

    @Test
    void nothingIsSaidWhereNothingIsFiltered() {
        assertThat(notes()).isEmpty();
    }

    @Test
    void saysHowManyFiltersAreOnAndWhich() {
        workspace.filterBy(FilterCriteria.all().withKind(ReportKind.STATEMENT, false));
        assertThat(notes()).containsExactly(new RailNote("1 filter on", "Filtered by kind: 4 of 5 reports shown."));
        workspace.filterBy(FilterCriteria.all()
                .withRatings(RatingMask.of(Set.of(), Set.of(Credibility.SIX)))
                .withElsewhere(false)
                .withAsOf(Optional.of(LocalDate.of(2024, 12, 20))));
        assertThat(notes())
                .containsExactly(new RailNote(
                        "3 filters on",
                        "Filtered by rating, place, day known: "
                                + workspace.result().visible().count() + " of 5 reports shown."));
    }

    private List<RailNote> notes() {
        return RailNote.ofFilter(workspace.catalogue(), workspace.result());
    }
}
