package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
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
    private final MapLines lines;
    private final MapStyle style;
    private final Lettering lettering;
    private final LabelLanguage language;
    private final Surroundings around;
    private final LastPlaces last;

    private LabelOverlay(
            NameList names,
            MapLines lines,
            MapStyle style,
            Lettering lettering,
            LabelLanguage language,
            Surroundings around,
            LastPlaces last) {
        this.names = names;
        this.lines = lines;
        this.style = style;
        this.lettering = lettering;
        this.language = language;
        this.around = around;
        this.last = last;
    }

    /**
     * Names the things of a map.
     *
     * @param lettering may be shared by overlays of all styles
     */
    public LabelOverlay(BaseMap map, MapStyle style, Lettering lettering, LabelLanguage language) {
        this(
                new NameList(map, style),
                new MapLines(map, style),
                style,
                lettering,
                language,
                Surroundings.none(),
                new LastPlaces());
    }

    /**
     * The same, keeping clear of what other overlays draw: symbols, their captions, the scale bar, the legend.
     *
     * @param boxes in logical units of the viewport that is painted next
     */
    public LabelOverlay avoiding(List<Rectangle2D> boxes) {
        return with(around.withObstacles(boxes));
    }

    /**
     * The same with letters beside drawn lines, as far as there is room elsewhere: no name is lost to a line.
     *
     * @param boxes small boxes along the lines, in logical units of the viewport that is painted next
     */
    public LabelOverlay offLines(List<Rectangle2D> boxes) {
        return with(around.withLines(boxes));
    }

    /**
     * The same with names of rivers and areas off these areas of hatch, as far as there is room elsewhere.
     *
     * @param areas in logical units of the viewport that is painted next
     */
    public LabelOverlay offHatched(List<Shape> areas) {
        return with(around.withHatched(areas));
    }

    /**
     * The same with a stronger halo where imagery lies below.
     *
     * @param extents of the imagery, in map metres
     */
    public LabelOverlay onImagery(List<Extent> extents) {
        return with(around.withImagery(extents));
    }

    /** The same with the features of the user's own that are to be named, before all names of the map. */
    public LabelOverlay naming(LayerWords layers) {
        return with(around.withOwn(layers));
    }

    /** The same in other languages. */
    public LabelOverlay in(LabelLanguage other) {
        return new LabelOverlay(names, lines, style, lettering, other, around, last);
    }

    /** The same with names also so many logical units beyond the frame, for a picture that is larger than what is seen of it. */
    public LabelOverlay bleeding(double units) {
        return with(around.withBleed(units));
    }

    /** The same for a picture that is never moved: a name at the edge goes to the inner side of its sign. */
    public LabelOverlay onPaper() {
        return with(around.asStill());
    }

    private LabelOverlay with(Surroundings other) {
        return new LabelOverlay(names, lines, style, lettering, language, other, last);
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        var stroke = graphics.getStroke();
        var paint = graphics.getPaint();
        double denominator = viewport.scaleDenominator();
        List<PlacedName> placed = place(viewport);
        placed.forEach(name -> MarkPainter.paint(graphics, name, denominator, lettering.signs()));
        if (LetterMask.suits(graphics)) {
            paintPixels(graphics, placed, viewport);
        } else {
            paintOutlines(graphics, placed, viewport);
        }
        graphics.setStroke(stroke);
        graphics.setPaint(paint);
    }

    /** The names that a picture of this viewport shows, the most important first. */
    List<PlacedName> place(Viewport viewport) {
        Extent near = viewport.extent().grown((LabelLayout.MARGIN + around.bleed()) * viewport.metresPerUnit());
        List<LayerWords.LayerNames> own = around.own().names(near);
        if (own.isEmpty()) {
            return LabelLayout.of(
                    names.items(), viewport, last.of(viewport, lettering, language, around, lines), around);
        }
        List<NameItem> all = new ArrayList<>(new OwnNames(style.ownNames()).items(own));
        all.addAll(names.items());
        return LabelLayout.of(all, viewport, new NamePlaces(viewport, lettering, language, around, lines), around);
    }

    private TextStyle style(PlacedName name, Viewport viewport) {
        TextStyle usual = name.item().nameClass().text();
        if (around.imagery().isEmpty()
                && around.hatched().isEmpty()
                && around.own().layers().isEmpty()) {
            return usual;
        }
        List<Rectangle2D> boxes = name.boxes(viewport.scaleDenominator());
        if (around.isOnImagery(boxes, viewport)) {
            return style.onImagery().of(usual);
        }
        if (around.isOnFeatures(boxes, viewport)) {
            return style.onFeatures().of(usual);
        }
        return around.isOnHatch(boxes) ? style.onHatch().of(usual) : usual;
    }

    /** All halos first, so that none lies on letters. */
    private void paintPixels(Graphics2D graphics, List<PlacedName> placed, Viewport viewport) {
        Graphics2D pixels = (Graphics2D) graphics.create();
        pixels.setTransform(new AffineTransform());
        Rectangle clip = Optional.ofNullable(pixels.getClipBounds()).orElse(LetterMask.EVERYWHERE);
        List<LetterImages.Images> letters = new ArrayList<>();
        for (PlacedName name : placed) {
            TextStyle style = style(name, viewport);
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

    private void paintOutlines(Graphics2D graphics, List<PlacedName> placed, Viewport viewport) {
        Map<TextStyle, Path2D> letters = new LinkedHashMap<>();
        for (PlacedName name : placed) {
            Path2D all = letters.computeIfAbsent(style(name, viewport), style -> new Path2D.Double());
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

    /** The places of the view that was painted last: what a filter changes is beside the names. Any thread. */
    private static final class LastPlaces {
        private Optional<NamePlaces> last = Optional.empty();

        synchronized NamePlaces of(
                Viewport viewport, Lettering lettering, LabelLanguage language, Surroundings around, MapLines lines) {
            NamePlaces places = last.filter(known -> known.suits(viewport, lettering, language, around))
                    .orElseGet(() -> new NamePlaces(viewport, lettering, language, around, lines));
            last = Optional.of(places);
            return places;
        }
    }
}
