package org.basewatch.export;

import org.basewatch.map.Box;

/**
 * Where the map and the column of words stand on the first sheet.
 *
 * @param map the map's frame
 * @param words the room for words; of no size where the map takes it all
 */
record Arrangement(Box map, Box words) {
    private static final double LEAST_COLUMN = 250;
    private static final double LEAST_MAP = 360;

    /** Whether there is room for words beside or under the map. */
    boolean hasWords() {
        return words.width() > 0 && words.height() > 0;
    }

    /** Map and words side by side, or one under the other in an upright picture, or the map alone in a small one. */
    static Arrangement of(Box room, TypeScale type, double share) {
        double gap = type.gap(26);
        double column = Math.max(LEAST_COLUMN, room.width() * share);
        if (room.width() >= room.height() && room.width() - column - gap >= LEAST_MAP) {
            double mapWidth = room.width() - column - gap;
            return new Arrangement(
                    new Box(room.x(), room.y(), mapWidth, room.height()),
                    new Box(room.x() + mapWidth + gap, room.y(), column, room.height()));
        }
        double under = Math.min(room.height() * 0.5, room.height() - room.width() * 0.8);
        if (under >= LEAST_COLUMN && room.width() >= LEAST_MAP) {
            double mapHeight = room.height() - under;
            return new Arrangement(
                    new Box(room.x(), room.y(), room.width(), mapHeight),
                    new Box(room.x(), room.y() + mapHeight + gap, room.width(), under - gap));
        }
        return new Arrangement(room, new Box(room.x(), room.maxY(), 0, 0));
    }
}
