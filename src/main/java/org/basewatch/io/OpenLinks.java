package org.basewatch.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.basewatch.io.Reference.Target;

/**
 * Links of reports that can only be checked when everything was read, four numbers each. Those of one row stand together, rows in
 * ascending order. One thread.
 */
final class OpenLinks {
    private static final int WIDTH = 4;
    private static final int KIND_BITS = 3;

    private final IntList numbers = new IntList();
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    /** Where a link of a report stands. */
    enum Kind {
        PLACE(Target.PLACE, true),
        SOURCE(Target.SOURCE, true),
        RELAY(Target.SOURCE, false),
        ORIGIN(Target.ORIGIN, false),
        RELATION(Target.REPORT, false);

        private final Target target;
        private final boolean isNeeded;

        Kind(Target target, boolean isNeeded) {
            this.target = target;
            this.isNeeded = isNeeded;
        }

        private static Kind of(Reference reference) {
            return switch (reference.target()) {
                case PLACE -> PLACE;
                case SOURCE -> reference.isNeeded() ? SOURCE : RELAY;
                case ORIGIN -> ORIGIN;
                case REPORT -> RELATION;
            };
        }

        private JsonPath path(JsonPath record, int index) {
            return switch (this) {
                case PLACE -> record.field("placeIds").entry(index);
                case SOURCE -> record.field("sourceId");
                case RELAY -> record.field("relay").entry(index).field("sourceId");
                case ORIGIN -> record.field("originId");
                case RELATION -> record.field("relations").entry(index).field("reportId");
            };
        }
    }

    /** Keeps a link of a row. */
    void add(int row, Reference reference) {
        Kind kind = Kind.of(reference);
        JsonPath path = reference.path();
        JsonPath entry = kind == Kind.PLACE || path.parent() == null ? path : path.parent();
        numbers.add(row);
        numbers.add(reference.line());
        numbers.add(entry.index() << KIND_BITS | kind.ordinal());
        numbers.add(kind == Kind.RELATION ? -1 : code(reference.id()));
    }

    /** Keeps a relation of a row; whom it leads to stands in the row. */
    void addRelation(int row, int line, int index) {
        numbers.add(row);
        numbers.add(line);
        numbers.add(index << KIND_BITS | Kind.RELATION.ordinal());
        numbers.add(-1);
    }

    int size() {
        return numbers.size() / WIDTH;
    }

    int row(int link) {
        return numbers.get(WIDTH * link);
    }

    int line(int link) {
        return numbers.get(WIDTH * link + 1);
    }

    boolean isRelation(int link) {
        return kind(link) == Kind.RELATION;
    }

    /** Position in the list that the link stands in. */
    int index(int link) {
        return numbers.get(WIDTH * link + 2) >> KIND_BITS;
    }

    /** A link that is no relation. */
    Reference reference(int link, JsonPath record) {
        return reference(link, record, ids.get(numbers.get(WIDTH * link + 3)));
    }

    /** A link to an id. */
    Reference reference(int link, JsonPath record, String id) {
        Kind kind = kind(link);
        return new Reference(kind.target, id, kind.isNeeded, line(link), kind.path(record, index(link)));
    }

    private Kind kind(int link) {
        return Kind.values()[numbers.get(WIDTH * link + 2) & (1 << KIND_BITS) - 1];
    }

    private int code(String id) {
        return codes.computeIfAbsent(id, fresh -> {
            ids.add(fresh);
            return ids.size() - 1;
        });
    }
}
