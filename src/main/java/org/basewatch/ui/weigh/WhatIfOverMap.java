package org.basewatch.ui.weigh;

import javafx.scene.layout.Region;

/** The map with the strip of a trial over its upper edge, clear of the buttons at either side. */
public final class WhatIfOverMap extends Region {
    private static final double EDGE = 12;
    /** So much is taken by the buttons at each side of the map, in logical units. */
    private static final double BUTTONS = 56;

    private static final double WIDEST = 640;

    private final Region map;
    private final WhatIfStrip strip;

    /** Puts the strip over the map. */
    public WhatIfOverMap(Region map, WhatIfStrip strip) {
        this.map = map;
        this.strip = strip;
        getChildren().addAll(map, strip);
        setMinSize(map.getMinWidth(), map.getMinHeight());
    }

    @Override
    protected void layoutChildren() {
        map.resizeRelocate(0, 0, getWidth(), getHeight());
        double room = getWidth() - 2 * BUTTONS;
        double width = Math.rint(Math.max(0, Math.min(WIDEST, room)));
        double x = Math.rint(BUTTONS + Math.max(0, (room - width) / 2));
        strip.resizeRelocate(x, EDGE, width, strip.prefHeight(width));
    }
}
