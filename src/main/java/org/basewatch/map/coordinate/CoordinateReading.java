package org.basewatch.map.coordinate;

import java.util.List;
import org.basewatch.model.GeoPoint;

/** What a text says when it is read as a position. */
public sealed interface CoordinateReading {
    /** No position at all: perhaps a name. */
    record Nothing() implements CoordinateReading {}

    /**
     * Meant as a position, but it cannot be one.
     *
     * @param sentence what is wrong
     */
    record Wrong(String sentence) implements CoordinateReading {}

    /**
     * A position, or several that the text may mean: none is chosen silently.
     *
     * @param positions one or more, the likelier first
     */
    record Found(List<Position> positions) implements CoordinateReading {
        /** Copies the list. */
        public Found {
            positions = List.copyOf(positions);
        }
    }

    /**
     * One meaning.
     *
     * @param point where
     * @param readAs how the text was read, in words, such as "latitude, longitude"
     */
    record Position(GeoPoint point, String readAs) {}
}
