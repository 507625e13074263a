package org.basewatch.ui.control;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
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
    private boolean isFromRight;

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
        isFromRight = Scripts.isFromRight(text);
        flow.setNodeOrientation(isFromRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        flow.getChildren().setAll(pieces(text));
        marks = List.copyOf(found);
        setAccessibleText(text);
        requestLayout();
    }

    // Word by word where it is Arabic: what of a single text is wrapped is drawn in the line before it too (JavaFX 21).
    private static List<Text> pieces(String text) {
        boolean isArabic = Scripts.isArabic(text);
        String[] parts = isArabic ? text.split("(?<=\\s)", -1) : new String[] {text};
        return Arrays.stream(parts)
                .map(part -> {
                    Text words = new Text(part);
                    words.getStyleClass().add("text");
                    if (isArabic && (Scripts.isArabic(part) || part.codePoints().noneMatch(Character::isLetter))) {
                        words.getStyleClass().add(Scripts.ARABIC);
                    }
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
        // The shapes are told from the edge at which the lines begin.
        Bounds told = shade.getLayoutBounds();
        shade.setScaleX(isFromRight ? -1 : 1);
        shade.setTranslateX(isFromRight ? flow.getWidth() - told.getMinX() - told.getMaxX() : 0);
        shade.setLayoutX(insets.getLeft());
        shade.setLayoutY(insets.getTop());
    }
}
