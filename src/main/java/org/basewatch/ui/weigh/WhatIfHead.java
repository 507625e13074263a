package org.basewatch.ui.weigh;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What is tried, with the buttons at its right, or below it where it would become too narrow beside them. */
final class WhatIfHead extends Region {
    private static final double GAP = 10;
    /** Narrower than this, the words make a tower. */
    private static final double LEAST_WORDS = 260;

    private final Label title;
    private final Button keep;
    private final Button restore;

    WhatIfHead(Label title, Button keep, Button restore) {
        this.title = title;
        this.keep = keep;
        this.restore = restore;
        getChildren().addAll(title, keep, restore);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return title.prefWidth(-1) + buttons();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        double high = Math.ceil(title.prefHeight(words(room)));
        double button = keep.prefHeight(-1);
        return isBeside(room) ? Math.max(high, button) : high + GAP / 2 + button;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        double button = keep.prefHeight(-1);
        boolean isBeside = isBeside(room);
        double y = isBeside ? Math.rint((getHeight() - button) / 2) : getHeight() - button;
        double high = isBeside ? getHeight() : getHeight() - button - GAP / 2;
        title.resizeRelocate(0, 0, words(room), high);
        double right = room - restore.prefWidth(-1);
        double left = isBeside ? right - GAP - keep.prefWidth(-1) : 0;
        keep.resizeRelocate(left, y, keep.prefWidth(-1), button);
        restore.resizeRelocate(isBeside ? right : keep.prefWidth(-1) + GAP, y, restore.prefWidth(-1), button);
    }

    private double words(double room) {
        return isBeside(room) ? room - buttons() : room;
    }

    private boolean isBeside(double room) {
        return room - buttons() >= LEAST_WORDS;
    }

    private double buttons() {
        return GAP + keep.prefWidth(-1) + GAP + restore.prefWidth(-1);
    }
}
