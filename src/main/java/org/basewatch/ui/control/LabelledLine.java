package org.basewatch.ui.control;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A muted label with something beside it, or below it where there is little room. */
public final class LabelledLine extends Region {
    private static final double LABEL_WIDTH = 100;
    private static final double GAP = 8;
    private static final double NARROW = 280;

    private final Label label;
    private final Region value;

    /** A line whose value is wrapped text. */
    public LabelledLine(String name, String text) {
        this(name, WrappedText.of(text));
    }

    /** A line with any value. */
    public LabelledLine(String name, Region value) {
        this.label = new Label(name);
        this.value = value;
        label.getStyleClass().add("line-label");
        label.setWrapText(true);
        label.setLabelFor(value);
        getStyleClass().add("labelled-line");
        getChildren().addAll(label, value);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LABEL_WIDTH + GAP + 200;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LABEL_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        double height = isNarrow(room)
                ? label.prefHeight(room) + value.prefHeight(room)
                : Math.max(label.prefHeight(LABEL_WIDTH), value.prefHeight(room - LABEL_WIDTH - GAP));
        return insets.getTop() + height + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double x = insets.getLeft();
        double y = insets.getTop();
        double room = getWidth() - x - insets.getRight();
        if (isNarrow(room)) {
            double labelHeight = label.prefHeight(room);
            label.resizeRelocate(x, y, room, labelHeight);
            value.resizeRelocate(x, y + labelHeight, room, value.prefHeight(room));
        } else {
            double valueRoom = room - LABEL_WIDTH - GAP;
            label.resizeRelocate(x, y, LABEL_WIDTH, label.prefHeight(LABEL_WIDTH));
            value.resizeRelocate(x + LABEL_WIDTH + GAP, y, valueRoom, value.prefHeight(valueRoom));
        }
    }

    private static boolean isNarrow(double room) {
        return room < NARROW;
    }
}
