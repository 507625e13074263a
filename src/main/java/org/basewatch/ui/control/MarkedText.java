package org.basewatch.ui.control;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.basewatch.search.Mark;

/** Wrapped text in which found words are marked, whatever line and direction they are in. */
public final class MarkedText extends Region {
    private final TextFlow flow = new TextFlow();
    private final Path shade = new Path();
    private List<Mark> marks = List.of();

    /** No text yet. */
    public MarkedText(String... styleClasses) {
        getStyleClass().add("marked-text");
        getStyleClass().addAll(styleClasses);
        shade.getStyleClass().add("mark-shade");
        shade.setManaged(false);
        flow.setManaged(false);
        getChildren().addAll(shade, flow);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows a text with marks. */
    public void show(String text, List<Mark> found) {
        flow.getChildren().setAll(pieces(text));
        marks = List.copyOf(found);
        setAccessibleText(text);
        requestLayout();
    }

    // Word by word where it is Arabic: what of a single text is wrapped is drawn in the line before it too (JavaFX 21).
    private static List<Text> pieces(String text) {
        String[] parts = Scripts.isArabic(text) ? text.split("(?<=\\s)", -1) : new String[] {text};
        return Arrays.stream(parts)
                .map(part -> {
                    Text words = new Text(part);
                    words.getStyleClass().add("text");
                    return words;
                })
                .toList();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + flow.prefWidth(-1) + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
        return insets.getTop() + flow.prefHeight(room) + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        flow.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
        flow.layout();
        shade.getElements().clear();
        for (Mark mark : marks) {
            shade.getElements().addAll(flow.rangeShape(mark.start(), mark.end()));
        }
        shade.relocate(0, 0);
        shade.setLayoutX(insets.getLeft());
        shade.setLayoutY(insets.getTop());
    }
}
