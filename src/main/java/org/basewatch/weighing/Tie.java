package org.basewatch.weighing;

import java.util.List;

/**
 * How a report that agrees with another hangs together with it.
 *
 * @param kind what ties them, or that nothing does
 * @param names the names that its words need
 */
record Tie(Kind kind, List<String> names) {
    /** Copies the list. */
    Tie {
        names = List.copyOf(names);
    }

    static Tie of(Kind kind, String... names) {
        return new Tie(kind, List.of(names));
    }

    /** Why they are not independent, or not known to be, without a full stop. */
    String words() {
        return String.format(kind.words, names.toArray());
    }

    boolean isIndependent() {
        return kind == Kind.NONE;
    }

    /** Whether the set says that they are not independent. */
    boolean isKnown() {
        return kind.isKnown;
    }

    /** What can tie two reports. */
    enum Kind {
        /** Nothing that the set names stands on both ways. */
        NONE(true, "nothing stands on both ways"),
        /** Both name the same origin. */
        SAME_ORIGIN(true, "it goes back to the same origin"),
        /** One source says both. */
        SAME_SOURCE(true, "%s says both"),
        /** One has it from the other. */
        TAKEN(true, "%s has it from %s"),
        /** Both have it from a third. */
        SHARED(true, "%s and %s both have it from %s"),
        /** Both go back to one origin by way of other reports. */
        SHARED_ORIGIN(true, "%s and %s both go back to %s"),
        /** One of them does not say what it goes back to. */
        ORIGIN_UNKNOWN(false, "what %s goes back to is not said"),
        /** A name stands on both ways, and whether that ties them is not said. */
        SAME_NAME(false, "“%s” is named with both, and whether that ties them is not said"),
        /** There are too many reports on the way. */
        TOO_LONG(false, "the way of %s has too many reports to be followed to its end");

        private final boolean isKnown;
        private final String words;

        Kind(boolean isKnown, String words) {
            this.isKnown = isKnown;
            this.words = words;
        }
    }
}
