package org.basewatch.ui.weigh;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Words and links in lines, as in a text: one that is longer than a line stands in lines of its own, where a flow pane would let it run out. */
final class NameFlow extends Pane {
    private static final double GAP = 8;
    private static final double LEADING = 1;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double wide = -GAP;
        for (Node node : getManagedChildren()) {
            wide += GAP + natural(node);
        }
        return Math.max(0, wide);
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        flow(getWidth(), true);
    }

    /** Lays everything out, or only finds how high that is. */
    private double flow(double room, boolean place) {
        double x = 0;
        double y = 0;
        double high = 0;
        for (Node node : getManagedChildren()) {
            double wide = Math.min(natural(node), room);
            if (x > 0 && x + wide > room) {
                y += high + LEADING;
                x = 0;
                high = 0;
            }
            double nodeHigh = Math.ceil(node.prefHeight(wide));
            if (place) {
                node.resizeRelocate(x, y, wide, nodeHigh);
            }
            x += wide + GAP;
            high = Math.max(high, nodeHigh);
        }
        return y + high;
    }

    private static double natural(Node node) {
        return Math.ceil(node.prefWidth(-1));
    }
}
