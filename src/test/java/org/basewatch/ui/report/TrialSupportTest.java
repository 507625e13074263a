package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.KnownRows;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.WhatIf;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.Reliability;
import org.basewatch.weighing.Loss;
import org.junit.jupiter.api.Test;

class TrialSupportTest {
    private final Catalogue catalogue = read();

    private static Catalogue read() {
        try {
            return BundledReports.read(new JsonCatalogueReader()).catalogue();
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the strip of a trial calls a loss, the opened report must not go on calling a support. */
    @Test
    void everyReportThatLosesItsSupportSaysSo() {
        RowSet all = RowSet.all(catalogue.size());
        int said = 0;
        for (Reliability letter : Reliability.values()) {
            Optional<WhatIf> trial = Optional.of(new WhatIf.WithoutLetter(letter));
            RowSet left = RowFilter.visible(catalogue, FilterCriteria.all().withWhatIf(trial));
            Loss loss = Loss.of(catalogue, new Loss.Change(all, left), new Loss.Change(all, left));
            for (int row = 0; row < catalogue.size(); row++) {
                String words = TrialSupport.words(new KnownRows(catalogue, Optional.empty()), row, trial);
                boolean isLost = words.endsWith("leaves it out.") || words.endsWith("leaves all of them out.");
                assertThat(isLost && left.contains(row))
                        .as("%s without %s: %s", catalogue.id(row), letter, words)
                        .isEqualTo(loss.alone().contains(row));
                said += isLost ? 1 : 0;
            }
        }
        assertThat(said).isPositive();
    }

    @Test
    void withoutATrialNothingIsAdded() {
        for (int row = 0; row < catalogue.size(); row++) {
            assertThat(TrialSupport.words(new KnownRows(catalogue, Optional.empty()), row, Optional.empty()))
                    .isEmpty();
        }
    }
}
