package org.basewatch.ui.report;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.ui.Workspace;

/**
 * What a row of the list depends on beside the report in it: which letters are in force, which words are marked, and
 * up to which day things were known.
 *
 * @param catalogue with the letters in force
 * @param words that are searched for; "" for none
 * @param day by which the 1s are looked at; empty if what was known is not limited
 */
record RowLook(Catalogue catalogue, String words, Optional<LocalDate> day) {
    static RowLook of(Workspace workspace) {
        return new RowLook(
                workspace.catalogue(),
                workspace.criteria().text().map(TextMatch::query).orElse(""),
                workspace.criteria().asOf());
    }

    /** Whether this catalogue has such a row; a list that is about to change may still ask for one of the catalogue before. */
    boolean has(int row) {
        return row >= 0 && row < catalogue.size();
    }
}
