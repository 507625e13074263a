package org.basewatch.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import org.basewatch.search.Mark;

/** A link in whose words found ones are marked; without any it is a plain link that wraps if it can. JavaFX application thread. */
public final class MarkedLink extends Hyperlink {
    /** A link with such words. */
    public MarkedLink(String text, List<Mark> marks) {
        super(text);
        WrappedText.wrap(this);
        if (!marks.isEmpty()) {
            MarkedText marked = new MarkedText("link-text");
            marked.show(text, marks);
            setGraphic(marked);
            // The words stay those of the link for whoever cannot see it.
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    // A labelled control measures its graphic without a width, so wrapped words would be cut.
    @Override
    protected double computePrefHeight(double width) {
        Node marked = getGraphic();
        if (marked == null) {
            return super.computePrefHeight(width);
        }
        double room = width < 0 ? -1 : Math.max(1, width - snappedLeftInset() - snappedRightInset());
        return snapSizeY(snappedTopInset() + marked.prefHeight(room) + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node marked = getGraphic();
        if (marked != null) {
            double left = snappedLeftInset();
            double top = snappedTopInset();
            marked.resizeRelocate(
                    left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
        }
    }
}
