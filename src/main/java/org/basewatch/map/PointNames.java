package org.basewatch.map;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the name of a point may go: eight places around its sign, the upper right first, as printed maps have it. */
final class PointNames {
    /** The gap between sign and name, as a share of the size of the letters. */
    private static final double GAP = 0.28;

    private PointNames() {}

    /**
     * The candidates, best first; each is made only when those before it had no room.
     *
     * @param further how much further from the sign than usual, in logical units
     */
    static Stream<PlacedName> candidates(NameItem item, NameBlock block, Viewport viewport, double further) {
        MapPoint where = item.feature().firstPoint();
        var point = new Point2D.Double(viewport.screenX(where.x()), viewport.screenY(where.y()));
        double size = block.size();
        double reach = item.markSize(viewport.scaleDenominator()) / 2 + GAP * size + further;
        double last = block.lastBaseline();
        double left = point.x - block.width() / 2;
        double top = point.y - reach - NameBlock.DESCENT * size - last;
        double bottom = point.y + reach + NameBlock.CAP_HEIGHT * size;
        List<Corner> places = new ArrayList<>(8);
        beside(places, block, point, reach, 1);
        beside(places, block, point, reach, -1);
        places.add(new Corner(left, top, 0.5));
        places.add(new Corner(left, bottom, 0.5));
        return places.stream().map(place -> placed(item, block.at(place.x, place.y, place.alignment), point));
    }

    /** The three places on one side: 1 right, -1 left. */
    private static void beside(List<Corner> places, NameBlock block, Point2D.Double point, double reach, int side) {
        double size = block.size();
        double last = block.lastBaseline();
        double alignment = side > 0 ? 0 : 1;
        double x = side > 0 ? point.x + reach : point.x - reach - block.width();
        double diagonal = x - side * 0.3 * reach;
        Corner level = new Corner(x, point.y + (NameBlock.CAP_HEIGHT * size - last) / 2, alignment);
        Corner raised = new Corner(diagonal, point.y - 0.12 * size - last, alignment);
        // two lines look best with the sign between them
        places.add(last > 0 ? level : raised);
        places.add(last > 0 ? raised : level);
        places.add(new Corner(diagonal, point.y + (0.12 + NameBlock.CAP_HEIGHT) * size, alignment));
    }

    private record Corner(double x, double y, double alignment) {}

    /** The sign alone. */
    static PlacedName signOnly(NameItem item, Viewport viewport) {
        MapPoint where = item.feature().firstPoint();
        return placed(item, List.of(), new Point2D.Double(viewport.screenX(where.x()), viewport.screenY(where.y())));
    }

    private static PlacedName placed(NameItem item, List<TextPiece> pieces, Point2D point) {
        return new PlacedName(item, pieces, Optional.of(point));
    }
}
