package org.basewatch.ui.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.LinkedReport;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.catalogue.WhatIf;
import org.basewatch.ui.Workspace;

/**
 * What a row of the list depends on beside the report in it: which letters are in force, which words are marked, up to which day
 * things were known, and, if it is open, which of the reports that it names are hidden.
 *
 * @param catalogue with the letters in force
 * @param words that are searched for; "" for none
 * @param day by which the 1s are looked at; empty if what was known is not limited
 * @param trial what is left out for a trial, if a report is open
 * @param hiddenLinks rows that the opened report is linked with and that the filter hides: they may stand in no list
 */
record RowLook(
        Catalogue catalogue, String words, Optional<LocalDate> day, Optional<WhatIf> trial, Set<Integer> hiddenLinks) {
    static RowLook of(Workspace workspace, OptionalInt opened) {
        Catalogue catalogue = workspace.catalogue();
        return new RowLook(
                catalogue,
                workspace.criteria().text().map(TextMatch::query).orElse(""),
                workspace.criteria().asOf(),
                workspace.criteria().whatIf().filter(trial -> opened.isPresent()),
                opened.stream()
                        .boxed()
                        .flatMap(row -> catalogue.linked(row).stream())
                        .map(LinkedReport::row)
                        .filter(row -> !workspace.result().visible().contains(row))
                        .collect(Collectors.toSet()));
    }

    /** Whether this catalogue has such a row; a list that is about to change may still ask for one of the catalogue before. */
    boolean has(int row) {
        return row >= 0 && row < catalogue.size();
    }
}
