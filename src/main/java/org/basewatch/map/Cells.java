package org.basewatch.map;

/**
 * Square cells that part a piece of the screen: where what is at a point is looked for. What lies beyond the ground is in the cells at
 * its edge.
 *
 * @param left left edge of the ground, in logical units
 * @param top its upper edge
 * @param columns how many cells stand beside each other, at least 1
 * @param rows how many lines of cells there are, at least 1
 * @param edge of a cell
 */
record Cells(double left, double top, int columns, int rows, double edge) {
    static Cells over(Box ground, double edge) {
        return new Cells(
                ground.x(),
                ground.y(),
                (int) Math.max(1, Math.ceil(ground.width() / edge)),
                (int) Math.max(1, Math.ceil(ground.height() / edge)),
                edge);
    }

    int count() {
        return columns * rows;
    }

    int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1.0, Math.floor((x - left) / edge)));
    }

    int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1.0, Math.floor((y - top) / edge)));
    }
}
