package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names on the map with the signs of towns and airfields: placed, not dropped where the point is, and never one on another. */
public final class LabelOverlay implements Overlay {
    private final NameList names;
    private final Lettering lettering;
    private final LabelLanguage language;
    private final List<Rectangle2D> obstacles;
    private final double bleed;

    private LabelOverlay(
            NameList names, Lettering lettering, LabelLanguage language, List<Rectangle2D> obstacles, double bleed) {
        this.names = names;
        this.lettering = lettering;
        this.language = language;
        this.obstacles = List.copyOf(obstacles);
        this.bleed = bleed;
    }

    /**
     * Names the things of a map.
     *
     * @param lettering may be shared by overlays of all styles
     */
    public LabelOverlay(BaseMap map, MapStyle style, Lettering lettering, LabelLanguage language) {
        this(new NameList(map, style), lettering, language, List.of(), 0);
    }

    /**
     * The same, keeping clear of what other overlays draw: symbols, their captions, the scale bar, the legend.
     *
     * @param boxes in logical units of the viewport that is painted next
     */
    public LabelOverlay avoiding(List<Rectangle2D> boxes) {
        return new LabelOverlay(names, lettering, language, boxes, bleed);
    }

    /** The same in other languages. */
    public LabelOverlay in(LabelLanguage other) {
        return new LabelOverlay(names, lettering, other, obstacles, bleed);
    }

    /** The same with names also so many logical units beyond the frame, for a picture that is larger than what is seen of it. */
    public LabelOverlay bleeding(double units) {
        return new LabelOverlay(names, lettering, language, obstacles, units);
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        var stroke = graphics.getStroke();
        var paint = graphics.getPaint();
        double denominator = viewport.scaleDenominator();
        List<PlacedName> placed = place(viewport);
        placed.forEach(name -> MarkPainter.paint(graphics, name, denominator));
        if (LetterMask.suits(graphics)) {
            paintPixels(graphics, placed);
        } else {
            paintOutlines(graphics, placed);
        }
        graphics.setStroke(stroke);
        graphics.setPaint(paint);
    }

    /** The names that a picture of this viewport shows, the most important first. */
    List<PlacedName> place(Viewport viewport) {
        return LabelLayout.of(names.items(), viewport, lettering, language, obstacles, bleed);
    }

    /** All halos first, so that none lies on letters. */
    private void paintPixels(Graphics2D graphics, List<PlacedName> placed) {
        Graphics2D pixels = (Graphics2D) graphics.create();
        pixels.setTransform(new AffineTransform());
        Rectangle clip = Optional.ofNullable(pixels.getClipBounds()).orElse(LetterMask.EVERYWHERE);
        List<LetterImages.Images> letters = new ArrayList<>();
        for (PlacedName name : placed) {
            TextStyle style = name.item().nameClass().text();
            for (TextPiece piece : name.pieces()) {
                lettering
                        .images()
                        .of(piece, style, graphics.getTransform(), clip)
                        .ifPresent(letters::add);
            }
        }
        letters.forEach(images -> images.drawHalo(pixels));
        letters.forEach(images -> images.drawLetters(pixels));
        pixels.dispose();
    }

    private static void paintOutlines(Graphics2D graphics, List<PlacedName> placed) {
        Map<TextStyle, Path2D> letters = new LinkedHashMap<>();
        for (PlacedName name : placed) {
            Path2D all = letters.computeIfAbsent(name.item().nameClass().text(), style -> new Path2D.Double());
            name.pieces().forEach(piece -> all.append(piece.outline().get(), false));
        }
        letters.forEach((style, path) -> paintHalo(graphics, style, path));
        letters.forEach((style, path) -> {
            graphics.setPaint(style.colour());
            graphics.fill(path);
        });
    }

    private static void paintHalo(Graphics2D graphics, TextStyle style, Path2D letters) {
        if (style.halo().getAlpha() > 0 && style.haloWidth() > 0) {
            graphics.setPaint(style.halo());
            graphics.setStroke(
                    new BasicStroke((float) (2 * style.haloWidth()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
        }
    }
}
