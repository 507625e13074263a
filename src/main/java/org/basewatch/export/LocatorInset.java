package org.basewatch.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.basewatch.map.Box;
import org.basewatch.map.BoxedOverlay;
import org.basewatch.map.Extent;
import org.basewatch.map.Overlay;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;

/**
 * A small map of Syria in the lower right corner that says where a close view lies; not drawn where the view shows a good part
 * of the country anyway.
 *
 * @param ground paints the small map
 * @param limits of the base map
 * @param syria where the country lies
 */
record LocatorInset(Overlay ground, ViewLimits limits, Extent syria) implements BoxedOverlay {
    private static final double SHARE_OF_SYRIA = 0.35;
    private static final double WIDTH = 164;
    private static final double HEIGHT = 152;
    private static final double INSET = 10;
    private static final double LEAST_MARK = 9;

    @Override
    public Optional<Box> box(Viewport viewport) {
        boolean close = viewport.extent().width() < SHARE_OF_SYRIA * syria.width();
        boolean room = viewport.width() > 2.6 * WIDTH && viewport.height() > 2.2 * HEIGHT;
        return close && room
                ? Optional.of(
                        new Box(viewport.width() - INSET - WIDTH, viewport.height() - INSET - HEIGHT, WIDTH, HEIGHT))
                : Optional.empty();
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        box(viewport).ifPresent(box -> {
            Graphics2D g = (Graphics2D) graphics.create();
            g.translate(box.x(), box.y());
            Rectangle2D edge = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
            Graphics2D inner = (Graphics2D) g.create();
            inner.clip(edge);
            Extent around = syria.union(viewport.extent());
            Viewport country = limits.clamp(Viewport.fitting(around, WIDTH, HEIGHT, 6));
            ground.paint(inner, country);
            mark(inner, country, viewport.extent());
            inner.dispose();
            g.setColor(PictureColours.FRAME);
            g.setStroke(new BasicStroke(1));
            g.draw(edge);
            g.dispose();
        });
    }

    private static void mark(Graphics2D g, Viewport country, Extent shown) {
        AffineTransform toScreen = country.mapToScreen();
        Rectangle2D there = toScreen.createTransformedShape(
                        new Rectangle2D.Double(shown.minX(), shown.minY(), shown.width(), shown.height()))
                .getBounds2D();
        double width = Math.max(LEAST_MARK, there.getWidth());
        double height = Math.max(LEAST_MARK, there.getHeight());
        Rectangle2D mark =
                new Rectangle2D.Double(there.getCenterX() - width / 2, there.getCenterY() - height / 2, width, height);
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(4));
        g.draw(mark);
        g.setColor(PictureColours.INK);
        g.setStroke(new BasicStroke(1.8f));
        g.draw(mark);
    }
}
