package org.basewatch.ui.filter;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A figure that changes often. Another figure that has room where it stands makes nothing around it be laid out anew: with a
 * hundred of them in a panel, that is most of what a change of the filter would cost.
 */
final class Figure extends Region {
    private final Label words = new Label();
    private final HPos side;
    private final boolean isRoomGiven;
    /** What the widest figure so far wanted: a shorter one keeps its room, so that nothing moves when it grows again. */
    private double room;

    private Figure(String style, HPos side, boolean isRoomGiven) {
        this.side = side;
        this.isRoomGiven = isRoomGiven;
        words.getStyleClass().add(style);
        words.setManaged(false);
        // Another style can come with another font.
        words.fontProperty().addListener((property, before, now) -> fitAnew());
        words.paddingProperty().addListener((property, before, now) -> fitAnew());
        getChildren().add(words);
    }

    /** A figure at the right of the room that it asks for. */
    static Figure atTheRight(String style) {
        return new Figure(style, HPos.RIGHT, false);
    }

    /** A figure in the middle of a room that is given to it, whatever it says. */
    static Figure inTheMiddle(String style) {
        Figure figure = new Figure(style, HPos.CENTER, true);
        figure.setMinSize(0, 0);
        figure.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return figure;
    }

    void setText(String text) {
        if (!text.equals(words.getText())) {
            words.setText(text);
            fit();
        }
    }

    private void fitAnew() {
        room = 0;
        fit();
    }

    private void fit() {
        if (!isRoomGiven && wanted() > getWidth()) {
            requestLayout();
        } else {
            layoutChildren();
        }
    }

    private double wanted() {
        return snapSizeX(Math.max(words.minWidth(-1), words.prefWidth(-1)));
    }

    private double room() {
        room = Math.max(room, wanted());
        return room;
    }

    @Override
    protected double computeMinWidth(double height) {
        return room();
    }

    @Override
    protected double computePrefWidth(double height) {
        return room();
    }

    @Override
    protected double computeMinHeight(double width) {
        return words.prefHeight(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), wanted());
        double height = Math.min(getHeight(), snapSizeY(words.prefHeight(-1)));
        double free = getWidth() - width;
        words.resizeRelocate(
                snapPositionX(side == HPos.RIGHT ? free : free / 2),
                snapPositionY((getHeight() - height) / 2),
                width,
                height);
    }
}
