package org.basewatch.map;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of the map is taken already. A grid, so that a question is answered by the neighbourhood alone. */
final class LabelGrid {
    private static final double CELL = 48;

    private final Map<Long, List<Rectangle2D>> cells = new HashMap<>();

    void add(Rectangle2D box) {
        for (long column = cell(box.getMinX()); column <= cell(box.getMaxX()); column++) {
            for (long row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
                cells.computeIfAbsent(column << 32 ^ row & 0xffffffffL, key -> new ArrayList<>())
                        .add(box);
            }
        }
    }

    /** Whether a box with some room around it touches nothing. */
    boolean isFree(Rectangle2D box, double room) {
        double minX = box.getMinX() - room;
        double minY = box.getMinY() - room;
        double width = box.getWidth() + 2 * room;
        double height = box.getHeight() + 2 * room;
        for (long column = cell(minX); column <= cell(minX + width); column++) {
            for (long row = cell(minY); row <= cell(minY + height); row++) {
                for (Rectangle2D taken : cells.getOrDefault(column << 32 ^ row & 0xffffffffL, List.of())) {
                    if (taken.intersects(minX, minY, width, height)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static long cell(double coordinate) {
        return (long) Math.floor(coordinate / CELL);
    }
}
