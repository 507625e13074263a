package org.basewatch.map;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A place that a name may take in one view, with what is asked of it again and again while signs come and go beside the names: what
 * it covers, and how much of the map's lines lies below. Any thread; at worst something is worked out twice.
 */
final class NameCandidate {
    private static final int UNKNOWN = -1;

    private final PlacedName name;
    private final List<Rectangle2D> boxes;
    private volatile int across = UNKNOWN;

    /** A candidate in a view of a scale. */
    NameCandidate(PlacedName name, double denominator) {
        this.name = name;
        this.boxes = List.copyOf(name.boxes(denominator));
    }

    PlacedName name() {
        return name;
    }

    /** What it covers, in logical units: its lines and its sign. */
    List<Rectangle2D> boxes() {
        return boxes;
    }

    /** How much of some lines lies under its letters; always asked for the same lines. */
    int across(MapLines lines, InkMask ink) {
        int known = across;
        if (known == UNKNOWN) {
            known = lines.under(name, ink);
            across = known;
        }
        return known;
    }
}
