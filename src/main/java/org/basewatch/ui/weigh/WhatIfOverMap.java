package org.basewatch.ui.weigh;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import org.basewatch.map.Box;

/** The map with the strip of a trial over its upper edge, clear of the buttons at either side. */
public final class WhatIfOverMap extends Region {
    private static final double EDGE = 12;
    /** So much is taken by the buttons at each side of the map, in logical units. */
    private static final double BUTTONS = 56;

    private static final double WIDEST = 640;

    private final Region map;
    private final WhatIfStrip strip;
    private final ReadOnlyObjectWrapper<Optional<Box>> covered =
            new ReadOnlyObjectWrapper<>(this, "covered", Optional.empty());

    /** Puts the strip over the map. */
    public WhatIfOverMap(Region map, WhatIfStrip strip) {
        this.map = map;
        this.strip = strip;
        getChildren().addAll(map, strip);
        setMinSize(map.getMinWidth(), map.getMinHeight());
    }

    /** Where the strip lies on the map, in logical units; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<Box>> coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        map.resizeRelocate(0, 0, getWidth(), getHeight());
        double room = getWidth() - 2 * BUTTONS;
        double width = Math.rint(Math.max(0, Math.min(WIDEST, room)));
        double x = Math.rint(BUTTONS + Math.max(0, (room - width) / 2));
        double height = strip.isVisible() ? strip.prefHeight(width) : 0;
        strip.resizeRelocate(x, EDGE, width, height);
        covered.set(height > 0 ? Optional.of(new Box(x, EDGE, width, height)) : Optional.empty());
    }
}
