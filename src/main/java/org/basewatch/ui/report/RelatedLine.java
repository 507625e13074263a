package org.basewatch.ui.report;

import java.util.Optional;
import org.basewatch.model.Relation;

/**
 * A related report as a link.
 *
 * @param type how the two are related
 * @param label the relation in words, as seen from the opened report
 * @param row the other report's row
 * @param text its code, date and title
 * @param note what else there is to say about the relation
 * @param hidden whether the filter hides it
 */
public record RelatedLine(
        Relation.Type type, String label, int row, String text, Optional<String> note, boolean hidden) {}
