package org.basewatch.ui.weigh;

import javafx.scene.layout.Region;

/** The map with the strip of a trial over its upper edge, clear of the buttons at the right. */
public final class WhatIfOverMap extends Region {
    private static final double EDGE = 12;
    private static final double BUTTONS = 64;
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
        double room = getWidth() - EDGE - BUTTONS;
        double width = Math.rint(Math.max(0, Math.min(WIDEST, room)));
        double x = Math.rint(EDGE + Math.max(0, (room - width) / 2));
        strip.resizeRelocate(x, EDGE, width, strip.prefHeight(width));
    }
}
