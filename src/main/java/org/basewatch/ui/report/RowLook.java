package org.basewatch.ui.report;

import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.ui.Workspace;

/**
 * What a row of the list depends on beside the report in it: which letters are in force, and which words are marked.
 *
 * @param catalogue with the letters in force
 * @param words that are searched for; "" for none
 */
record RowLook(Catalogue catalogue, String words) {
    static RowLook of(Workspace workspace) {
        return new RowLook(
                workspace.catalogue(),
                workspace.criteria().text().map(TextMatch::query).orElse(""));
    }

    /** Whether this catalogue has such a row; a list that is about to change may still ask for one of the catalogue before. */
    boolean has(int row) {
        return row >= 0 && row < catalogue.size();
    }
}
