package org.basewatch.catalogue;

import java.util.Optional;
import org.basewatch.model.Relation;

/**
 * A related report as seen from one side.
 *
 * @param type the relation
 * @param reversed true if the relation is stored on the other report
 * @param row the other report's row
 * @param note what else there is to say about the relation
 */
public record LinkedReport(Relation.Type type, boolean reversed, int row, Optional<String> note) {
    /** The words for the relation as seen from this side. */
    public String label() {
        return reversed ? type.reverseLabel() : type.label();
    }
}
