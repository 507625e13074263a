package org.basewatch.map.annotation;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.basewatch.map.Box;
import org.basewatch.map.CoveredPlaces;
import org.basewatch.map.LegendSign;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Overlay;
import org.basewatch.map.Viewport;

/** Everything that the author has drawn, on top of the map: the same in the window and on every picture. Immutable; any thread. */
public final class AnnotationOverlay implements Overlay {
    private final Annotations annotations;
    private final AnnotationStyle style;
    private final AnnotationLayout layout;

    /** What is drawn, in a look. */
    public AnnotationOverlay(Annotations annotations, MapProjection projection, AnnotationStyle style) {
        this.annotations = annotations;
        this.style = style;
        this.layout = new AnnotationLayout(projection, style);
    }

    /** The annotations in their places, lowest first. */
    public List<DrawnAnnotation> place(Viewport viewport) {
        return annotations.items().stream()
                .map(item -> layout.place(item, viewport))
                .toList();
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        place(viewport).forEach(drawn -> drawn.paint(graphics));
    }

    /** Lines and tints alone: what may lie under the signs of reports. */
    public Overlay lines() {
        return (graphics, viewport) -> place(viewport).forEach(drawn -> drawn.paintLines(graphics));
    }

    /** Words, markers and heads of arrows alone: what must not be covered. */
    public Overlay words() {
        return (graphics, viewport) -> place(viewport).forEach(drawn -> drawn.paintWords(graphics));
    }

    /** Where words stand, so that names of the map keep clear of them. */
    public List<Rectangle2D> wordBoxes(Viewport viewport) {
        return place(viewport).stream()
                .flatMap(drawn -> drawn.wordBoxes().stream())
                .toList();
    }

    /** Where letters stand, which signs of reports and their names stay off: what the author writes goes over them. */
    public CoveredPlaces letters() {
        return new CoveredPlaces(viewport -> place(viewport).stream()
                .flatMap(drawn -> drawn.letterBoxes().stream())
                .map(box -> new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()))
                .toList());
    }

    /**
     * Where lines and rings run, as small boxes along them, so that names of the map go beside them where they can.
     *
     * @param beyond how far outside the frame of the view, too, in logical units
     */
    public List<Rectangle2D> lineBoxes(Viewport viewport, double beyond) {
        StrokeBoxes boxes = new StrokeBoxes(new Rectangle2D.Double(
                -beyond, -beyond, viewport.width() + 2 * beyond, viewport.height() + 2 * beyond));
        place(viewport).forEach(drawn -> drawn.addLinesTo(boxes));
        return boxes.boxes();
    }

    /** The lines of a legend that say that these signs are not from the reports: one if some are in sight, else none. */
    public List<LegendSign> signs(Viewport viewport) {
        Rectangle2D seen = new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
        return place(viewport).stream()
                .filter(drawn -> drawn.bounds().intersects(seen))
                .findFirst()
                .map(drawn -> List.of(new LegendSign("Added by the author, not from reports", 16, this::sign)))
                .orElse(List.of());
    }

    private void sign(Graphics2D graphics, Box box) {
        AnnotationColour colour = annotations.items().get(0).colour();
        Annotation any = new Annotation(
                new AnnotationShape.Words(new org.basewatch.model.GeoPoint(0, 0)), "", colour, AnnotationSize.SMALL);
        DrawnAnnotation drawn = new DrawnAnnotation(any, style, List.of());
        Path2D line = new Path2D.Double();
        line.moveTo(box.x() + 6, box.maxY() - 4);
        line.lineTo(box.midX(), box.y() + 4);
        line.lineTo(box.maxX() - 12, box.midY());
        drawn.addStroke(line);
        drawn.addSolid(DrawnAnnotation.disc(box.maxX() - 9, box.midY(), 3.5));
        drawn.paint(graphics);
    }
}
