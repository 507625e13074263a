package org.basewatch.io;

import org.basewatch.model.Source;
import org.basewatch.model.SourceId;

/**
 * A letter of the user's choice that was in force when a picture was saved.
 *
 * @param source id of the source
 * @param name its English name: another set may give the same id to somebody else, who is not meant
 * @param rating the letter with its reason, its date and who gave it
 */
public record SavedLetter(SourceId source, String name, Source.Rating rating) {
    /** Whether a source is the one that was judged. */
    public boolean isOf(Source other) {
        return source.equals(other.id()) && name.equals(other.names().english());
    }
}
