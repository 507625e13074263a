package org.basewatch.map;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.Candidate;

/**
 * A site, or a candidate of one, with its place on the screen. All measures are logical units from the upper left corner.
 *
 * @param site what is drawn
 * @param candidate the candidate of that site, if this is one
 * @param form in which shape
 * @param selected whether its site is the selected one
 * @param anchorX true point, x; for an area a point inside it that is never drawn as a position
 * @param anchorY true point, y
 * @param symbol the box of the symbol itself; empty for areas
 * @param text the box of the words beside it; empty if there are none
 * @param side where the words stand
 * @param leader the thin line from the symbol, or from the words of an area, to what they belong to
 * @param outline the area, or the circle or ellipse within which the point lies, on the screen
 * @param block the words
 */
public record PlacedSite(
        MapSite site,
        Optional<Candidate> candidate,
        SymbolForm form,
        boolean selected,
        double anchorX,
        double anchorY,
        Box symbol,
        Box text,
        Side side,
        Optional<Leader> leader,
        Optional<Shape> outline,
        SignBlock block) {

    /** The hatched areas among some sites. */
    public static List<Shape> hatched(List<PlacedSite> placed) {
        return placed.stream()
                .filter(site -> site.form() == SymbolForm.AREA)
                .flatMap(site -> site.outline().stream())
                .toList();
    }

    /** The key of the site; that of its place for a candidate. */
    public String key() {
        return site.key();
    }

    /** The boxes that nothing else may cover: symbol and words. */
    public List<Box> boxes() {
        List<Box> boxes = new ArrayList<>(2);
        if (symbol.width() > 0) {
            boxes.add(symbol);
        }
        if (text.width() > 0) {
            boxes.add(text);
        }
        return boxes;
    }

    /** The smallest box around symbol and words. */
    public Box box() {
        List<Box> boxes = boxes();
        return boxes.stream().reduce(Box::union).orElse(new Box(anchorX, anchorY, 0, 0));
    }

    /** How far a point of the screen lies from symbol and words, in logical units; 0 inside. */
    public double distance(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Box box : boxes()) {
            double dx = Math.max(0, Math.max(box.x() - x, x - box.maxX()));
            double dy = Math.max(0, Math.max(box.y() - y, y - box.maxY()));
            nearest = Math.min(nearest, Math.hypot(dx, dy));
        }
        return nearest;
    }

    /**
     * A thin straight line.
     *
     * @param x1 start at the symbol or the words
     * @param y1 start at the symbol or the words
     * @param x2 end at the true point, or inside the area
     * @param y2 end at the true point, or inside the area
     */
    public record Leader(double x1, double y1, double x2, double y2) {
        /** From end to end, in logical units. */
        double length() {
            return Math.hypot(x2 - x1, y2 - y1);
        }
    }
}
