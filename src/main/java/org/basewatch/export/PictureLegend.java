package org.basewatch.export;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.map.Box;
import org.basewatch.map.LegendPainter;
import org.basewatch.map.LegendSign;
import org.basewatch.map.SiteStyle;

/**
 * The legend beside the map, with the same signs as on it, in one column or in two where there is room.
 *
 * @param style the look of the map's symbols
 * @param signs what is in sight on the map
 * @param scale how large symbols are drawn on the map
 * @param textSize size of the type in logical units of the sheet
 */
record PictureLegend(SiteStyle style, List<LegendSign> signs, double scale, double textSize) implements Block {
    private static final double LEAST_COLUMN = 235;
    private static final double GAP = 14;
    private static final double SPACING = 5;

    PictureLegend {
        signs = List.copyOf(signs);
    }

    @Override
    public Laid at(double width) {
        LegendPainter painter = new LegendPainter(style, textSize / scale, SPACING);
        double inner = width / scale;
        if (signs.size() < 4 || inner < 2 * LEAST_COLUMN + GAP) {
            return new Laid(painter.height(signs, inner) * scale, List.of(column(painter, signs, 0, inner)));
        }
        double column = (inner - GAP) / 2;
        List<List<LegendSign>> columns = painter.split(signs, column);
        List<LegendSign> left = columns.get(0);
        List<LegendSign> right = columns.get(columns.size() - 1);
        double height = Math.max(painter.height(left, column), painter.height(right, column));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(column(painter, left, 0, column));
        pieces.add(column(painter, right, column + GAP, column));
        return new Laid(height * scale, pieces);
    }

    private Piece column(LegendPainter painter, List<LegendSign> some, double x, double width) {
        Box box = new Box(x * scale, 0, width * scale, painter.height(some, width) * scale);
        return new Piece(Piece.Kind.TEXT, box, graphics -> {
            graphics.scale(scale, scale);
            painter.paint(graphics, some, 0, 0, width);
        });
    }
}
