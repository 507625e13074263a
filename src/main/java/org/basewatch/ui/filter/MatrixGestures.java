package org.basewatch.ui.filter;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.jspecify.annotations.Nullable;

/** Mouse and keys of the matrix. One cell or header at a time can be reached by Tab; arrows move it. */
final class MatrixGestures {
    private final RatingMatrix matrix;
    private final FilterViewModel model;
    private Node current;
    private RatingCode anchor = new RatingCode(Reliability.A, Credibility.ONE);
    private @Nullable CellRange stretched;

    MatrixGestures(RatingMatrix matrix, FilterViewModel model) {
        this.matrix = matrix;
        this.model = model;
        this.current = matrix.cell(anchor);
    }

    void install() {
        current.setFocusTraversable(true);
        matrix.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        matrix.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        matrix.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        matrix.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        event.consume();
        Optional<Node> hit = hit(event);
        hit.ifPresent(this::moveTo);
        Optional<RatingCode> cell = hit.flatMap(MatrixGestures::codeOf);
        if (cell.isPresent()) {
            if (!event.isShiftDown()) {
                anchor = cell.get();
            }
            stretch(CellRange.between(anchor, cell.get()));
        } else {
            hit.filter(MatrixHeader.class::isInstance)
                    .ifPresent(header -> model.toggle(((MatrixHeader) header).range()));
        }
    }

    private void dragged(MouseEvent event) {
        if (stretched != null) {
            hit(event).flatMap(MatrixGestures::codeOf).ifPresent(cell -> stretch(CellRange.between(anchor, cell)));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        // a quick hand lets go further on than it was last seen dragging
        dragged(event);
        CellRange range = stretched;
        if (range != null) {
            event.consume();
            boolean withShift = event.isShiftDown();
            stretch(null);
            // With Shift the cells follow the anchor, which was switched before; by a drag they follow its switching
            // now.
            model.switchRange(range, withShift == model.isOn(anchor));
        }
    }

    private void keyPressed(KeyEvent event) {
        int position = matrix.position(current);
        switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT -> {
                int line = position / 7 + (event.getCode() == KeyCode.DOWN ? 1 : 0);
                line -= event.getCode() == KeyCode.UP ? 1 : 0;
                int column = position % 7 + (event.getCode() == KeyCode.RIGHT ? 1 : 0);
                column -= event.getCode() == KeyCode.LEFT ? 1 : 0;
                matrix.at(line, column).ifPresent(node -> moveByKey(node, event.isShiftDown()));
            }
            case SPACE -> switchCurrent();
            case ESCAPE -> {
                if (stretched == null) {
                    // nothing to end here: the key is the window's
                    return;
                }
                stretch(null);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveByKey(Node node, boolean stretching) {
        Optional<RatingCode> to = codeOf(node);
        if (stretching && to.isPresent()) {
            if (stretched == null) {
                anchor = codeOf(current).orElse(to.get());
            }
            stretch(CellRange.between(anchor, to.get()));
        } else {
            stretch(null);
        }
        moveTo(node);
    }

    private void switchCurrent() {
        CellRange range = stretched;
        if (range != null) {
            stretch(null);
            model.switchRange(range, !model.isOn(anchor));
        } else if (current instanceof MatrixHeader header) {
            model.toggle(header.range());
        } else {
            codeOf(current).ifPresent(model::toggle);
        }
    }

    private void moveTo(Node node) {
        current.setFocusTraversable(false);
        current = node;
        current.setFocusTraversable(true);
        current.requestFocus();
    }

    private void stretch(@Nullable CellRange range) {
        stretched = range;
        boolean several = range != null && Long.bitCount(range.mask().bits()) > 1;
        for (MatrixCell cell : matrix.cells()) {
            cell.markInRange(several && range != null && range.contains(cell.code()));
        }
    }

    // Nearest cell rather than picked node: a drag that leaves the matrix still stretches to its edge.
    private Optional<Node> hit(MouseEvent event) {
        Point2D point = matrix.sceneToLocal(event.getSceneX(), event.getSceneY());
        for (MatrixHeader header : matrix.headers()) {
            if (stretched == null && header.getBoundsInParent().contains(point)) {
                return Optional.of(header);
            }
        }
        Node nearest = matrix.cells().get(0);
        double least = Double.MAX_VALUE;
        for (MatrixCell cell : matrix.cells()) {
            double distance = point.distance(
                    (cell.getBoundsInParent().getMinX()
                                    + cell.getBoundsInParent().getMaxX())
                            / 2,
                    (cell.getBoundsInParent().getMinY()
                                    + cell.getBoundsInParent().getMaxY())
                            / 2);
            if (distance < least) {
                least = distance;
                nearest = cell;
            }
        }
        boolean inside = nearest.getBoundsInParent().contains(point);
        return inside || stretched != null ? Optional.of(nearest) : Optional.empty();
    }

    private static Optional<RatingCode> codeOf(Node node) {
        return node instanceof MatrixCell cell ? Optional.of(cell.code()) : Optional.empty();
    }
}
