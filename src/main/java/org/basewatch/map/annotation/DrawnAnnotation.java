package org.basewatch.map.annotation;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An annotation in its place on a picture: what it is painted with, and what a click on it hits. Coordinates are logical units of
 * the picture.
 */
public final class DrawnAnnotation {
    private static final double NEAR = 5;
    private static final double HANDLE_REACH = 8;
    /** How far the light edge of a line reaches beyond its ink. */
    private static final float CASING = 1.2f;

    private final AnnotationStyle style;
    private final Annotation annotation;
    private final List<Point2D> handles;
    private final List<Shape> strokes = new ArrayList<>();
    private final List<Shape> solids = new ArrayList<>();
    private final List<DrawnWords> words = new ArrayList<>();
    private Optional<Shape> tint = Optional.empty();
    private Optional<DrawnWords> number = Optional.empty();

    DrawnAnnotation(Annotation annotation, AnnotationStyle style, List<Point2D> handles) {
        this.annotation = annotation;
        this.style = style;
        this.handles = List.copyOf(handles);
    }

    void addStroke(Shape stroke) {
        strokes.add(stroke);
    }

    void addSolid(Shape solid) {
        solids.add(solid);
    }

    void addWords(String text, double size, double x, double y, boolean side) {
        if (!text.isBlank()) {
            words.add(DrawnWords.of(text, style, size, x, y, side));
        }
    }

    /** Adds words beside the middle of a straight line, on its upper side. */
    void addWordsBeside(String text, double size, Point2D from, Point2D to) {
        if (text.isBlank()) {
            return;
        }
        double length = Math.max(1e-9, from.distance(to));
        double turn = to.getX() < from.getX() ? -1 : 1;
        double right = turn * (to.getY() - from.getY()) / length;
        double down = -turn * (to.getX() - from.getX()) / length;
        Rectangle2D box = DrawnWords.of(text, style, size, 0, 0, false).box();
        double away = (Math.abs(right) * box.getWidth() + Math.abs(down) * box.getHeight()) / 2 + 2;
        double x = (from.getX() + to.getX()) / 2 + right * away;
        double y = (from.getY() + to.getY()) / 2 + down * away;
        addWords(text, size, x, y, false);
    }

    /** Where its words, its disc and its arrow's head are, for those who keep clear of them. */
    public List<Rectangle2D> wordBoxes() {
        return Stream.concat(
                        words.stream().map(DrawnWords::box), solids.stream().map(Shape::getBounds2D))
                .toList();
    }

    /** Where its words are, without markers and heads of arrows, which may point at a sign. */
    List<Rectangle2D> letterBoxes() {
        return words.stream().map(DrawnWords::box).toList();
    }

    /** Puts what its lines cover among the boxes; the inside of rings and areas is free. */
    void addLinesTo(StrokeBoxes boxes) {
        strokes.forEach(stroke -> boxes.add(stroke, annotation.size().line() / 2 + CASING));
    }

    void setTint(Shape area) {
        tint = Optional.of(area);
    }

    void setNumber(String text, double size, double x, double y) {
        number = Optional.of(DrawnWords.of(text, style, size, x, y, false));
    }

    /** Paints all of it. */
    public void paint(Graphics2D graphics) {
        paintLines(graphics);
        paintWords(graphics);
    }

    /** Paints what may lie under signs and names: lines and the tint of areas. */
    public void paintLines(Graphics2D graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Color ink = style.ink(annotation.colour());
        float line = (float) annotation.size().line();
        tint.ifPresent(area -> {
            g.setColor(AnnotationStyle.fade(ink, 0.10));
            g.fill(area);
        });
        g.setColor(AnnotationStyle.fade(style.ground(), 0.75));
        g.setStroke(stroke(line + 2 * CASING));
        strokes.forEach(g::draw);
        g.setColor(ink);
        g.setStroke(stroke(line));
        strokes.forEach(g::draw);
        g.dispose();
    }

    /** Paints what must not be covered: words, markers, the heads of arrows. */
    public void paintWords(Graphics2D graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Color ink = style.ink(annotation.colour());
        g.setColor(AnnotationStyle.fade(style.ground(), 0.75));
        g.setStroke(stroke(2 * CASING));
        solids.forEach(g::draw);
        g.setColor(ink);
        solids.forEach(g::fill);
        number.ifPresent(text -> text.paint(g, style.ground(), ink));
        words.forEach(text -> text.paint(g, ink, style.ground()));
        g.dispose();
    }

    /**
     * Marks the annotation as selected: small squares on its points, or a ring around a marker.
     *
     * @param chosen the point that keys move, if there is one: its square is filled
     */
    public void paintHandles(Graphics2D graphics, OptionalInt chosen) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int i = 0; i < handles.size(); i++) {
            Point2D handle = handles.get(i);
            boolean full = chosen.isPresent() && chosen.getAsInt() == i;
            double half = full ? 4.5 : 3.5;
            Rectangle2D square = new Rectangle2D.Double(handle.getX() - half, handle.getY() - half, 2 * half, 2 * half);
            g.setColor(full ? style.ink(annotation.colour()) : style.ground());
            g.fill(square);
            g.setColor(style.ink(annotation.colour()));
            g.setStroke(new BasicStroke(1.4f));
            g.draw(square);
        }
        if (handles.isEmpty()) {
            solids.forEach(solid -> {
                Rectangle2D box = solid.getBounds2D();
                g.setColor(style.ink(annotation.colour()));
                g.setStroke(new BasicStroke(1.4f));
                g.draw(disc(box.getCenterX(), box.getCenterY(), box.getWidth() / 2 + 4));
            });
        }
        words.stream().findFirst().ifPresent(text -> {
            g.setColor(AnnotationStyle.fade(style.ink(annotation.colour()), 0.6));
            float[] dashes = {3, 3};
            g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, dashes, 0));
            g.draw(text.box());
        });
        g.dispose();
    }

    /** Whether a point is on its ink or words, or so near that a hand means it; the inside of an area does not count. */
    public boolean isAt(double x, double y) {
        if (words.stream().anyMatch(text -> text.box().contains(x, y))
                || solids.stream().anyMatch(solid -> solid.intersects(x - 2, y - 2, 4, 4))) {
            return true;
        }
        return strokes.stream()
                .anyMatch(stroke ->
                        stroke(2 * (float) NEAR).createStrokedShape(stroke).contains(x, y));
    }

    /** Which of its points has its handle so near that a hand means it; the nearest one, none of a text or marker. */
    public OptionalInt handleAt(double x, double y) {
        return IntStream.range(0, handles.size())
                .filter(i -> handles.get(i).distance(x, y) <= HANDLE_REACH)
                .boxed()
                .min(Comparator.comparingDouble(i -> handles.get(i).distance(x, y)))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** What it covers, for those who paint no more than that; empty boxes lie outside every picture. */
    public Rectangle2D bounds() {
        Rectangle2D all = new Rectangle2D.Double();
        boolean first = true;
        List<Rectangle2D> parts = new ArrayList<>();
        strokes.forEach(shape -> parts.add(shape.getBounds2D()));
        solids.forEach(shape -> parts.add(shape.getBounds2D()));
        words.forEach(text -> parts.add(text.box()));
        handles.forEach(handle -> parts.add(new Rectangle2D.Double(handle.getX() - 5, handle.getY() - 5, 10, 10)));
        for (Rectangle2D part : parts) {
            all = first ? part : all.createUnion(part);
            first = false;
        }
        double margin = 8;
        return new Rectangle2D.Double(
                all.getX() - margin, all.getY() - margin, all.getWidth() + 2 * margin, all.getHeight() + 2 * margin);
    }

    /** A disc. */
    static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A ring as thick as asked for. */
    static Shape ring(double x, double y, double radius, double thickness) {
        Area ring = new Area(disc(x, y, radius));
        ring.subtract(new Area(disc(x, y, radius - thickness)));
        return ring;
    }

    private static BasicStroke stroke(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
