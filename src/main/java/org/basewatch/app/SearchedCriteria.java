package org.basewatch.app;

import java.io.IOException;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.search.IndexFolder;
import org.basewatch.search.IndexProgress;
import org.basewatch.search.QueryException;
import org.basewatch.search.ReportSearch;
import org.basewatch.search.Variants;

/** A filter with words to search for, on the command line. */
final class SearchedCriteria {
    private SearchedCriteria() {}

    /** The criteria with the rows in which the words are found; the criteria alone without words. */
    static FilterCriteria of(FilterCriteria criteria, Optional<String> words, Catalogue catalogue)
            throws WrongUseException, IOException {
        if (words.isEmpty()) {
            return criteria;
        }
        try (ReportSearch search =
                ReportSearch.of(catalogue, Variants.bundled(), IndexFolder.none(), IndexProgress.none())) {
            return criteria.withText(Optional.of(search.find(words.get())));
        } catch (QueryException unclear) {
            throw new WrongUseException("--search: " + unclear.sentence());
        }
    }
}
