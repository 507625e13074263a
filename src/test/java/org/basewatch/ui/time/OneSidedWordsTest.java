package org.basewatch.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;

class OneSidedWordsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 7);

    private final Workspace workspace = SmallSet.workspace();
    private final OneSidedWords words = new OneSidedWords(workspace);

    @Test
    void saysHowManyOfABarAreSuchAndFollowsTheFilter() {
        TimelineBar bar = new TimelineBar(DAY, DAY, "");
        assertThat(words.of(bar)).contains("2 known only as", "not after", "counted on the day named");

        FilterCriteria none = FilterCriteria.all();
        for (ReportKind kind : ReportKind.values()) {
            none = none.withKind(kind, false);
        }
        workspace.filterBy(none);
        assertThat(words.of(bar)).isEmpty();
        assertThat(words.of(new TimelineBar(DAY.minusDays(9), DAY.minusDays(8), "")))
                .isEmpty();
    }
}
