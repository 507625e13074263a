package org.basewatch.ui.control;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Wrapped lines one below the other, each as wide as this and as high as it likes to be. Unlike a box of JavaFX, it asks each of
 * them once a width, and neither for the least nor for the greatest height: measuring words is what a long list waits for.
 */
public class Lines extends Region {
    private final double gap;
    private double measuredWidth = -1;
    private double[] heights = {};

    /**
     * Lines.
     *
     * @param gap between two lines, in logical units
     */
    public Lines(double gap, Node... lines) {
        this.gap = gap;
        getChildren().addAll(lines);
    }

    /** What is shown, from top to bottom. */
    public ObservableList<Node> lines() {
        return getChildren();
    }

    /**
     * Shows just these nodes in a list of children. Those that stand in it already, in the same order, are left alone: what is
     * taken out of a scene and put in again is styled anew, even where a list is only set to what it was.
     */
    public static void show(ObservableList<Node> children, List<? extends Node> wanted) {
        if (children.equals(wanted)) {
            return;
        }
        Set<Node> gone = new HashSet<>(children);
        wanted.forEach(gone::remove);
        children.removeAll(gone);
        for (int index = 0; index < wanted.size(); index++) {
            Node node = wanted.get(index);
            if (index == children.size() || children.get(index) != node) {
                children.remove(node);
                children.add(index, node);
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    // Whatever changes below, such as a text, comes by here.
    @Override
    public void requestLayout() {
        measuredWidth = -1;
        super.requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = getManagedChildren().stream()
                .mapToDouble(line -> line.prefWidth(-1))
                .max()
                .orElse(0);
        return snappedLeftInset() + snapSizeX(widest) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        measure(width < 0 ? prefWidth(-1) : width);
        int lines = getManagedChildren().size();
        return snappedTopInset() + Arrays.stream(heights).sum() + Math.max(0, lines - 1) * gap + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        measure(getWidth());
        Insets insets = getInsets();
        double room = room(getWidth());
        double y = snapPositionY(insets.getTop());
        int index = 0;
        for (Node line : getChildren()) {
            double height = heights[index++];
            if (line.isManaged()) {
                line.resizeRelocate(snappedLeftInset(), y, room, height);
                y += height + gap;
            }
        }
    }

    private double room(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private void measure(double width) {
        if (width == measuredWidth && heights.length == getChildren().size()) {
            return;
        }
        double room = room(width);
        double[] measured = new double[getChildren().size()];
        for (int index = 0; index < measured.length; index++) {
            Node line = getChildren().get(index);
            measured[index] = line.isManaged() ? snapSizeY(line.prefHeight(room)) : 0;
        }
        heights = measured;
        measuredWidth = width;
    }
}
