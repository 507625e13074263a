package org.basewatch.ui.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.basewatch.search.Mark;

/** Wrapped text in which found words are marked, whatever line and direction they are in. */
public final class MarkedText extends Region {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final TextFlow flow = new TextFlow();
    private final Path shade = new Path();
    private String shown = "";
    private List<Mark> marks = List.of();
    private boolean isFromRight;

    /** No text yet. */
    public MarkedText(String... styleClasses) {
        getStyleClass().add("marked-text");
        getStyleClass().addAll(styleClasses);
        shade.getStyleClass().add("mark-shade");
        shade.setManaged(false);
        flow.setManaged(false);
        getChildren().add(flow);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows a text with marks; what is shown already is left as it is. */
    public void show(String text, List<Mark> found) {
        if (text.equals(shown) && marks.equals(found)) {
            return;
        }
        if (!text.equals(shown)) {
            shown = text;
            isFromRight = Scripts.isFromRight(text);
            flow.setNodeOrientation(isFromRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            Lines.show(flow.getChildren(), pieces(text));
            setAccessibleText(text);
        }
        marks = List.copyOf(found);
        pseudoClassStateChanged(MARKED, !marks.isEmpty());
        Lines.show(getChildren(), marks.isEmpty() ? List.of(flow) : List.of(shade, flow));
        requestLayout();
    }

    // Word by word where it is Arabic: what of a single text is wrapped is drawn in the line before it too (JavaFX 21).
    private List<Node> pieces(String text) {
        boolean isArabic = Scripts.isArabic(text);
        String[] parts = isArabic ? text.split("(?<=\\s)", -1) : new String[] {text};
        Deque<Text> latin = piecesThatAre(false);
        Deque<Text> arabic = piecesThatAre(true);
        List<Node> pieces = new ArrayList<>();
        for (String part : parts) {
            boolean isSetAsArabic =
                    isArabic && (Scripts.isArabic(part) || part.codePoints().noneMatch(Character::isLetter));
            pieces.add(piece(part, isSetAsArabic, isSetAsArabic ? arabic : latin));
        }
        return pieces;
    }

    /** Those that are there already: a new one has to be styled, which takes longer than to lay out its words. */
    private Deque<Text> piecesThatAre(boolean arabic) {
        Deque<Text> pieces = new ArrayDeque<>();
        for (Node piece : flow.getChildren()) {
            if (piece.getStyleClass().contains(Scripts.ARABIC) == arabic) {
                pieces.add((Text) piece);
            }
        }
        return pieces;
    }

    private static Text piece(String part, boolean isArabic, Deque<Text> ready) {
        Text piece = ready.poll();
        if (piece == null) {
            piece = new Text();
            piece.getStyleClass().add("text");
            if (isArabic) {
                piece.getStyleClass().add(Scripts.ARABIC);
            }
        }
        piece.setText(part);
        return piece;
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
        if (!marks.isEmpty()) {
            layOutShade(insets);
        }
    }

    private void layOutShade(Insets insets) {
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
