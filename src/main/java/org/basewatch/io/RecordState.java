package org.basewatch.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known so far of the record that is being read. One thread. */
final class RecordState {
    private final ProblemLog log;
    private final List<Reference> references = new ArrayList<>(4);
    private Optional<String> id = Optional.empty();
    private final boolean canBeLeftOut;
    private boolean isBroken;

    RecordState(ProblemLog log) {
        this(log, true);
    }

    /** For something that cannot be left out, such as the head of a file, only the wrong field is lost. */
    RecordState(ProblemLog log, boolean canBeLeftOut) {
        this.log = log;
        this.canBeLeftOut = canBeLeftOut;
    }

    /** A problem that costs the record. */
    void breaks(int line, JsonPath path, String what, String expected) {
        log.add(line, path, what, Optional.of(expected), canBeLeftOut);
        isBroken = true;
    }

    /** A problem that the record survives. */
    void notes(int line, JsonPath path, String what, String expected) {
        log.add(line, path, what, Optional.of(expected), false);
    }

    void refers(Reference reference) {
        references.add(reference);
    }

    void named(String value) {
        id = Optional.of(value);
    }

    boolean isBroken() {
        return isBroken;
    }

    Optional<String> id() {
        return id;
    }

    List<Reference> references() {
        return references;
    }
}
