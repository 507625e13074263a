package org.basewatch.ui.report;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Which parts of the head are unfolded; kept apart from the head, since a virtualised list makes it anew at will. */
final class HeadFolds {
    /** The parts that fold. */
    enum Part {
        /** Other spellings of the name. */
        NAMES,
        /** What became of the place. */
        STATUS,
        /** Remarks and cautions. */
        NOTES,
        /** What the place could be. */
        CANDIDATES,
        /** Claims that disagree. */
        DISAGREEMENTS,
        /** Named places at a spot of the map; unfolded at first, as the way to them. */
        PLACES
    }

    private final Map<Part, BooleanProperty> unfolded = new EnumMap<>(Part.class);

    HeadFolds() {
        for (Part part : Part.values()) {
            unfolded.put(part, new SimpleBooleanProperty(this, part.name(), part == Part.PLACES));
        }
    }

    BooleanProperty of(Part part) {
        return unfolded.getOrDefault(part, new SimpleBooleanProperty(false));
    }
}
