package org.basewatch.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.Origin;
import org.basewatch.model.Place;
import org.basewatch.model.Source;

/** A report set as it was read, before its links are checked. One thread. */
final class SetDraft {
    final List<Draft<Place>> places = new ArrayList<>();
    final List<Draft<Source>> sources = new ArrayList<>();
    final List<Draft<Origin>> origins = new ArrayList<>();

    /** What the set says of itself. */
    record Head(
            Optional<String> title,
            Optional<String> description,
            Optional<LocalDate> compiled,
            Optional<String> compiledBy,
            Optional<String> licence) {
        static final Head NONE =
                new Head(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
