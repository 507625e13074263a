package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.ReportId;
import org.basewatch.model.StatusEntry;
import org.basewatch.ui.SmallSet;
import org.junit.jupiter.api.Test;

class KnownTrailTest {
    private static final Catalogue SET = SmallSet.catalogue();
    // Known from 7 Dec, from 13 Dec, from either, from 1 Jun 2025; of no day; without reports; of reports that are not
    // there.
    private static final List<StatusEntry> TRAIL = List.of(
            entry("f6"),
            entry("b2"),
            entry("b1", "c3"),
            entry("b1"),
            entry("d3"),
            entry(),
            entry("nobody"),
            entry("b1", "d3"));

    @Test
    void withoutADayAllIsShown() {
        KnownTrail trail = KnownTrail.of(SET, TRAIL, Optional.empty());

        assertThat(trail.entries()).isEqualTo(TRAIL);
        assertThat(trail.leftOut()).isEmpty();
        assertThat(trail.count()).isEqualTo("8");
    }

    @Test
    void anEntryIsShownIfOneOfItsReportsWasKnown() {
        KnownTrail trail = known(LocalDate.of(2024, 12, 13));

        assertThat(trail.entries()).containsExactly(TRAIL.get(0), TRAIL.get(1), TRAIL.get(2));
        assertThat(trail.leftOut())
                .hasValue(
                        "1 later entry is not shown: not known on 13 Dec 2024. 4 entries are not shown: nothing says whether "
                                + "they were known on 13 Dec 2024.");
        assertThat(trail.count()).isEqualTo("3 of 8");
    }

    @Test
    void whatWasNotKnownYetIsCounted() {
        assertThat(known(LocalDate.of(2024, 12, 7)).entries()).containsExactly(TRAIL.get(0));
        assertThat(known(LocalDate.of(2024, 12, 7)).leftOut().orElseThrow())
                .startsWith("3 later entries are not shown");
        assertThat(known(LocalDate.of(2024, 12, 6)).entries()).isEmpty();
        assertThat(known(LocalDate.of(2025, 6, 1)).leftOut())
                .hasValue("3 entries are not shown: nothing says whether they were known on 1 Jun 2025.");
        assertThat(KnownTrail.of(SET, List.of(TRAIL.get(5)), Optional.of(LocalDate.EPOCH))
                        .leftOut())
                .hasValue("1 entry is not shown: nothing says whether it was known on 1 Jan 1970.");
    }

    private static KnownTrail known(LocalDate day) {
        return KnownTrail.of(SET, TRAIL, Optional.of(day));
    }

    private static StatusEntry entry(String... reports) {
        return new StatusEntry(
                "then", "text", Stream.of(reports).map(ReportId::new).toList());
    }
}
