package org.basewatch.ui.map;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.basewatch.map.Box;

/** What the window lays over the map, as it comes and goes. JavaFX application thread; needs no toolkit. */
public final class OverMap {
    private final BooleanProperty toolsOpen = new SimpleBooleanProperty(this, "toolsOpen");
    private final ObjectProperty<Optional<Box>> strip = new SimpleObjectProperty<>(this, "strip", Optional.empty());

    OverMap(Runnable whenChanged) {
        toolsOpen.addListener((property, before, now) -> whenChanged.run());
        strip.addListener((property, before, now) -> whenChanged.run());
    }

    /** Whether the tool bar is unfolded. */
    public BooleanProperty toolsOpenProperty() {
        return toolsOpen;
    }

    /** Where a strip with words is, in logical units from the upper left corner of the map; empty if there is none. */
    public ObjectProperty<Optional<Box>> stripProperty() {
        return strip;
    }

    /** What there is now. */
    LaidOver now() {
        return new LaidOver(toolsOpen.get(), strip.get());
    }
}
