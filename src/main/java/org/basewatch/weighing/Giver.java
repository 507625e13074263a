package org.basewatch.weighing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.basewatch.catalogue.Citation;
import org.basewatch.catalogue.DateWords;

/** Who gave a letter that is kept among the user's own. Immutable; any thread. */
public sealed interface Giver {
    /** Who it is, as it is shown: "you", a name, "imported on 30 Nov 2026 from "letters.json"". */
    String words();

    /** The user of this Basewatch. */
    record User() implements Giver {
        @Override
        public String words() {
            return Citation.USER;
        }
    }

    /**
     * Somebody else, whose letter came with a file.
     *
     * @param name the name, if the file says it
     * @param imported how the letter came here, if it was imported
     */
    record Other(Optional<String> name, Optional<Import> imported) implements Giver {
        /** Checks that something is known. */
        public Other {
            if (name.isEmpty() && imported.isEmpty()) {
                throw new IllegalArgumentException("somebody else needs a name or a file");
            }
        }

        @Override
        public String words() {
            return Stream.concat(name.stream(), imported.stream().map(Import::words))
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * How a letter came here.
     *
     * @param file the name of the file, without its folders
     * @param on the day
     */
    record Import(String file, LocalDate on) {
        String words() {
            return "imported on " + DateWords.day(on) + " from \"" + file + "\"";
        }
    }

    /** The same person, as seen by who imports their letter: the user of another Basewatch is not the user of this one. */
    default Giver importedFrom(String file, LocalDate on) {
        Optional<String> name = this instanceof Other other ? other.name() : Optional.empty();
        return new Other(name, Optional.of(new Import(file, on)));
    }
}
