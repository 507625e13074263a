package org.basewatch.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What of the map is taken already. A grid, so that a question is answered by the neighbourhood alone. */
final class LabelGrid {
    private static final double CELL = 48;

    private final double left;
    private final double top;
    private final int columns;
    private final int rows;
    private final List<List<Rectangle2D>> cells;

    /**
     * A grid on which nothing is taken.
     *
     * @param ground where most questions will be asked, in logical units; what lies beyond is right, too, but slower
     */
    LabelGrid(Rectangle2D ground) {
        left = ground.getMinX();
        top = ground.getMinY();
        columns = (int) Math.max(1, Math.ceil(ground.getWidth() / CELL));
        rows = (int) Math.max(1, Math.ceil(ground.getHeight() / CELL));
        cells = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            cells.add(List.of());
        }
    }

    void add(Rectangle2D box) {
        int lastColumn = column(box.getMaxX());
        int lastRow = row(box.getMaxY());
        for (int row = row(box.getMinY()); row <= lastRow; row++) {
            for (int column = column(box.getMinX()); column <= lastColumn; column++) {
                int at = row * columns + column;
                if (cells.get(at).isEmpty()) {
                    cells.set(at, new ArrayList<>());
                }
                cells.get(at).add(box);
            }
        }
    }

    /** Whether a box with some room around it touches nothing. */
    boolean isFree(Rectangle2D box, double room) {
        double minX = box.getMinX() - room;
        double minY = box.getMinY() - room;
        double width = box.getWidth() + 2 * room;
        double height = box.getHeight() + 2 * room;
        int lastColumn = column(minX + width);
        int lastRow = row(minY + height);
        for (int row = row(minY); row <= lastRow; row++) {
            for (int column = column(minX); column <= lastColumn; column++) {
                List<Rectangle2D> taken = cells.get(row * columns + column);
                for (int i = 0; i < taken.size(); i++) {
                    if (taken.get(i).intersects(minX, minY, width, height)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** What lies beyond the ground is in the cells at its edge. */
    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1.0, Math.floor((x - left) / CELL)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1.0, Math.floor((y - top) / CELL)));
    }
}
