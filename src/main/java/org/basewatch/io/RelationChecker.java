package org.basewatch.io;

import java.util.HashSet;
import java.util.Set;
import org.basewatch.model.Relation;

/** Tells which relations were stored before. One thread. */
final class RelationChecker {
    private static final int ROW_BITS = 30;

    private final Set<Long> stored = new HashSet<>();

    /** Whether this is the first time that two rows are related like that. */
    boolean isFirst(int holder, Relation.Type type, int other) {
        // All relations but "updates" read the same from both sides.
        boolean isTurned = type != Relation.Type.UPDATES && holder > other;
        long first = isTurned ? other : holder;
        long second = isTurned ? holder : other;
        return stored.add((long) type.ordinal() << 2 * ROW_BITS | first << ROW_BITS | second);
    }
}
