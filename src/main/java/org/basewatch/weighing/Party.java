package org.basewatch.weighing;

import java.util.Locale;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.RelayStep;
import org.basewatch.model.SourceId;

/**
 * Somebody on the way of information.
 *
 * @param source the source of the set that it is, if it is one
 * @param name its name
 */
record Party(Optional<SourceId> source, String name) {
    static Party of(Catalogue catalogue, SourceId id) {
        String name =
                catalogue.source(id).map(source -> source.names().english()).orElse(id.value());
        return new Party(Optional.of(id), name);
    }

    /** Named as the set names the source, so that one source has one name wherever it is told. */
    static Party of(Catalogue catalogue, RelayStep step) {
        return step.source().map(id -> of(catalogue, id)).orElseGet(() -> new Party(Optional.empty(), step.name()));
    }

    /** The name as it is compared. */
    String key() {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    boolean is(SourceId id) {
        return source.filter(id::equals).isPresent();
    }
}
