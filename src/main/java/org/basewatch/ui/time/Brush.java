package org.basewatch.ui.time;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.layout.Region;

/**
 * The chosen days over the bars: a frame around them, a veil over all others, and a handle at each end that is in sight. An end that
 * lies outside has neither handle nor edge, as the days would seem to end there. Lengths in logical units; JavaFX application thread.
 */
final class Brush {
    private static final PseudoClass OPEN_LEFT = PseudoClass.getPseudoClass("open-left");
    private static final PseudoClass OPEN_RIGHT = PseudoClass.getPseudoClass("open-right");
    private static final double HANDLE = 9;
    private static final double HANDLE_HEIGHT = 18;
    /** What is reckoned in days may miss the edge on which it lies by less than that. */
    private static final double NEAR = 0.5;

    private final Region leftVeil = part("time-veil");
    private final Region rightVeil = part("time-veil");
    private final Region frame = part("time-brush");
    private final Region leftHandle = part("time-handle");
    private final Region rightHandle = part("time-handle");

    Brush() {
        leftHandle.setCursor(Cursor.H_RESIZE);
        rightHandle.setCursor(Cursor.H_RESIZE);
        hide();
    }

    /** What is drawn, the lowest first. */
    List<Region> parts() {
        return List.of(leftVeil, rightVeil, frame, leftHandle, rightHandle);
    }

    /** No days are chosen. */
    void hide() {
        parts().forEach(part -> part.setVisible(false));
    }

    /**
     * Days are chosen.
     *
     * @param first where they begin, which may lie outside
     * @param end where they end, which may lie outside
     * @param bars the place of the bars
     */
    void place(double first, double end, Rectangle2D bars) {
        double left = clamp(first, bars);
        double right = clamp(end, bars);
        boolean beginsHere = first > bars.getMinX() - NEAR && first < bars.getMaxX() - NEAR;
        boolean endsHere = end > bars.getMinX() + NEAR && end < bars.getMaxX() + NEAR;
        parts().forEach(part -> part.setVisible(true));
        frame.setVisible(right > left);
        leftHandle.setVisible(beginsHere);
        rightHandle.setVisible(endsHere);
        frame.pseudoClassStateChanged(OPEN_LEFT, !beginsHere);
        frame.pseudoClassStateChanged(OPEN_RIGHT, !endsHere);
        leftVeil.resizeRelocate(bars.getMinX(), bars.getMinY(), left - bars.getMinX(), bars.getHeight());
        rightVeil.resizeRelocate(right, bars.getMinY(), bars.getMaxX() - right, bars.getHeight());
        frame.resizeRelocate(left, bars.getMinY() - 2, right - left, bars.getHeight() + 3);
        double middle = bars.getMinY() + (bars.getHeight() - HANDLE_HEIGHT) / 2;
        leftHandle.resizeRelocate(left - HANDLE / 2, middle, HANDLE, HANDLE_HEIGHT);
        rightHandle.resizeRelocate(right - HANDLE / 2, middle, HANDLE, HANDLE_HEIGHT);
    }

    /** Whether a place is on the handle of the first chosen day (−1), of the last (1), between them (0), or elsewhere. */
    Optional<Integer> grip(double x) {
        if (isOn(leftHandle, x)) {
            return Optional.of(-1);
        }
        if (isOn(rightHandle, x)) {
            return Optional.of(1);
        }
        boolean isBetween = frame.isVisible() && x > frame.getLayoutX() && x < frame.getLayoutX() + frame.getWidth();
        return isBetween ? Optional.of(0) : Optional.empty();
    }

    private static boolean isOn(Region handle, double x) {
        return handle.isVisible() && Math.abs(x - handle.getLayoutX() - HANDLE / 2) <= HANDLE / 2 + 1;
    }

    private static double clamp(double x, Rectangle2D bars) {
        return Math.max(bars.getMinX(), Math.min(bars.getMaxX(), x));
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }
}
