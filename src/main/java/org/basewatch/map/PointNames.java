package org.basewatch.map;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the name of a point may go: eight places around its sign, the upper right first, as printed maps have it. */
final class PointNames {
    /** The gap between sign and name, as a share of the size of the letters. */
    private static final double GAP = 0.28;

    private PointNames() {}

    /** The candidates, best first. */
    static List<PlacedName> candidates(NameItem item, NameBlock block, Viewport viewport) {
        MapPoint where = item.feature().firstPoint();
        var point = new Point2D.Double(viewport.screenX(where.x()), viewport.screenY(where.y()));
        double size = block.size();
        double reach = item.markSize(viewport.scaleDenominator()) / 2 + GAP * size;
        double last = block.lastBaseline();
        double above = point.y - 0.12 * size - last;
        double beside = point.y + (NameBlock.CAP_HEIGHT * size - last) / 2;
        double below = point.y + (0.12 + NameBlock.CAP_HEIGHT) * size;
        List<PlacedName> candidates = new ArrayList<>(8);
        for (int side = 1; side >= -1; side -= 2) {
            double alignment = side > 0 ? 0 : 1;
            double x = side > 0 ? point.x + reach : point.x - reach - block.width();
            double diagonal = x - side * 0.3 * reach;
            PlacedName level = placed(item, block.at(x, beside, alignment), point);
            PlacedName raised = placed(item, block.at(diagonal, above, alignment), point);
            // two lines look best with the sign between them
            candidates.add(last > 0 ? level : raised);
            candidates.add(last > 0 ? raised : level);
            candidates.add(placed(item, block.at(diagonal, below, alignment), point));
        }
        double left = point.x - block.width() / 2;
        double top = point.y - reach - NameBlock.DESCENT * size - last;
        double bottom = point.y + reach + NameBlock.CAP_HEIGHT * size;
        candidates.add(placed(item, block.at(left, top, 0.5), point));
        candidates.add(placed(item, block.at(left, bottom, 0.5), point));
        return candidates;
    }

    /** The sign alone. */
    static PlacedName signOnly(NameItem item, Viewport viewport) {
        MapPoint where = item.feature().firstPoint();
        return placed(item, List.of(), new Point2D.Double(viewport.screenX(where.x()), viewport.screenY(where.y())));
    }

    private static PlacedName placed(NameItem item, List<TextPiece> pieces, Point2D point) {
        return new PlacedName(item, pieces, Optional.of(point));
    }
}
