package org.basewatch.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.basewatch.model.Location;

/** The lines between governorates as the base map has them. Immutable; any thread. */
public final class BaseMapBorders implements BorderLines {
    private final BaseMap map;

    /** The lines of a base map. */
    public BaseMapBorders(BaseMap map) {
        this.map = map;
    }

    @Override
    public List<Path2D> between(Location.Border border) {
        List<Path2D> pieces = new ArrayList<>();
        for (MapFeature line : map.features("borders_admin1")) {
            if (isBetween(line, border.first(), border.second()) || isBetween(line, border.second(), border.first())) {
                for (int i = 0; i < line.partCount(); i++) {
                    pieces.add(path(line.part(i)));
                }
            }
        }
        return pieces;
    }

    private static boolean isBetween(MapFeature line, String left, String right) {
        return line.text("left").equals(left) && line.text("right").equals(right);
    }

    private static Path2D path(int[] points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
