package org.basewatch.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/** An arrow in the upper right corner that points to true north at the place where it stands. Immutable; any thread. */
public final class NorthArrowOverlay implements BoxedOverlay {
    private static final double WIDTH = 34;
    private static final double HEIGHT = 50;
    private static final double LENGTH = 27;

    private final MapProjection projection;
    private final SiteStyle style;

    /** An arrow for a projection. */
    public NorthArrowOverlay(MapProjection projection, SiteStyle style) {
        this.projection = projection;
        this.style = style;
    }

    /** Direction of true north where the arrow stands, in degrees clockwise from up. */
    public double direction(Viewport viewport) {
        Box box = place(viewport);
        return projection.northDirection(projection.unproject(viewport.mapPoint(box.midX(), box.midY())));
    }

    @Override
    public Optional<Box> box(Viewport viewport) {
        return viewport.width() < 160 || viewport.height() < 120 ? Optional.empty() : Optional.of(place(viewport));
    }

    private static Box place(Viewport viewport) {
        return Corner.TOP_RIGHT.place(viewport, WIDTH, HEIGHT, List.of());
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        box(viewport).ifPresent(box -> {
            Graphics2D g = Ink.fresh(graphics);
            try {
                g.rotate(Math.toRadians(direction(viewport)), box.midX(), box.midY());
                arrow(g, box);
            } finally {
                g.dispose();
            }
        });
    }

    private void arrow(Graphics2D g, Box box) {
        SitePalette palette = style.palette();
        Font font = style.bold(12);
        double x = box.midX();
        double width = SiteStyle.width("N", font);
        Ink.glowing(g, "N", font, palette.text(), palette.glow(), x - width / 2, box.y() + 13);
        double top = box.y() + 17;
        Path2D left = half(x, top, -7.5);
        Path2D right = half(x, top, 7.5);
        Path2D whole = new Path2D.Double(left);
        whole.append(right, false);
        g.setColor(palette.glow());
        g.setStroke(new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(whole);
        g.setColor(palette.barDark());
        g.fill(left);
        g.setColor(palette.barLight());
        g.fill(right);
        g.setColor(palette.barDark());
        g.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(right);
    }

    private static Path2D half(double x, double top, double reach) {
        Path2D half = new Path2D.Double();
        half.moveTo(x, top);
        half.lineTo(x + reach, top + LENGTH);
        half.lineTo(x, top + LENGTH - 5.5);
        half.closePath();
        return half;
    }
}
