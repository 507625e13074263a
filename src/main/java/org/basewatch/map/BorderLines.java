package org.basewatch.map;

import java.awt.geom.Path2D;
import java.util.List;
import org.basewatch.model.Location;

/** Looks up the common line of two governorates in the base map. Immutable; any thread. */
@FunctionalInterface
public interface BorderLines {
    /** The pieces of the line, in map metres; empty if the base map does not have it. */
    List<Path2D> between(Location.Border border);

    /** The governorate lines of a base map: its layer borders_admin1, which names the governorate on either side. */
    static BorderLines of(BaseMap map) {
        return border -> map.features("borders_admin1").stream()
                .filter(feature -> isBetween(feature, border))
                .map(BorderLines::path)
                .toList();
    }

    private static boolean isBetween(MapFeature feature, Location.Border border) {
        String left = feature.text("left");
        String right = feature.text("right");
        return left.equals(border.first()) && right.equals(border.second())
                || left.equals(border.second()) && right.equals(border.first());
    }

    private static Path2D path(MapFeature feature) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < feature.partCount(); i++) {
            int[] part = feature.part(i);
            path.moveTo(part[0], part[1]);
            for (int j = 2; j < part.length; j += 2) {
                path.lineTo(part[j], part[j + 1]);
            }
        }
        return path;
    }

    /** A base map without such lines. */
    static BorderLines none() {
        return border -> List.of();
    }
}
