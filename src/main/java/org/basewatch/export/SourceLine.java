package org.basewatch.export;

import java.util.List;
import java.util.Optional;
import org.basewatch.model.RatingCode;

/**
 * One numbered line of the list of sources: a report, or all reports of one source where room is short.
 *
 * @param heading the group it stands in, such as "Tartus naval base · 2024"; blank if there is but one
 * @param number its number, from 1
 * @param codes the rating codes, one for each report
 * @param mark such as "B→F" where the letter is the user's choice in place of the set's
 * @param date when it happened
 * @param who the source
 * @param rows the reports
 */
record SourceLine(
        String heading,
        int number,
        List<RatingCode> codes,
        Optional<String> mark,
        String date,
        String who,
        List<Integer> rows) {
    SourceLine {
        codes = List.copyOf(codes);
        rows = List.copyOf(rows);
    }
}
