package org.basewatch.map;

import java.awt.geom.Path2D;
import java.util.List;
import org.basewatch.model.Location;

/** Looks up the common line of two governorates in the base map. Immutable; any thread. */
@FunctionalInterface
public interface BorderLines {
    /** The pieces of the line, in map metres; empty if the base map does not have it. */
    List<Path2D> between(Location.Border border);

    /** A base map without such lines. */
    static BorderLines none() {
        return border -> List.of();
    }
}
