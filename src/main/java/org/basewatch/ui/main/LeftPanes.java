package org.basewatch.ui.main;

import javafx.scene.layout.Region;

/** The filter, and under it the layers, which take no more than a good part of the height. */
public final class LeftPanes extends Region {
    private static final double MOST = 0.48;

    private final Region filter;
    private final Region layers;

    /** Puts the two one under the other. */
    public LeftPanes(Region filter, Region layers) {
        this.filter = filter;
        this.layers = layers;
        getChildren().addAll(filter, layers);
    }

    @Override
    protected void layoutChildren() {
        double wanted = layers.prefHeight(getWidth());
        double below = Math.rint(Math.min(wanted, MOST * getHeight()));
        filter.resizeRelocate(0, 0, getWidth(), getHeight() - below);
        layers.resizeRelocate(0, getHeight() - below, getWidth(), below);
    }
}
