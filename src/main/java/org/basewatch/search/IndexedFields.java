package org.basewatch.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Equipment;
import org.basewatch.model.Origin;
import org.basewatch.model.RelayStep;
import org.basewatch.model.Report;

/** What of a report goes into the index. Names of sources and places do not: they are few and are looked up apart. */
final class IndexedFields {
    /** Titles, summaries, equipment and the like. */
    static final String TEXT = "text";
    /** The id as a whole. */
    static final String ID = "id";
    /** Title and id of the origin. */
    static final String ORIGIN = "origin";

    private IndexedFields() {}

    /** The texts in which words are looked for, each for itself: no phrase runs from one into the next. */
    static List<String> texts(Report report) {
        String equipment = String.join(
                " · ", report.equipment().stream().map(Equipment::label).toList());
        String relay = String.join(
                " · ", report.provenance().relay().stream().map(RelayStep::name).toList());
        return List.of(
                report.title(),
                report.summary(),
                report.status().orElse(""),
                equipment,
                relay,
                String.join(" · ", report.tags()));
    }

    static String id(Report report) {
        return report.id().value().toLowerCase(Locale.ROOT);
    }

    static List<String> origin(Catalogue catalogue, Report report) {
        Optional<Origin> origin = report.provenance().origin().flatMap(catalogue::origin);
        return origin.map(known -> List.of(known.title(), known.id().value())).orElse(List.of());
    }
}
