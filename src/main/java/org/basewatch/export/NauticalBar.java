package org.basewatch.export;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.basewatch.map.Box;
import org.basewatch.map.BoxedOverlay;
import org.basewatch.map.ScaleBar;
import org.basewatch.map.ScaleBarOverlay;
import org.basewatch.map.SiteStyle;
import org.basewatch.map.Viewport;

/**
 * A bar in nautical miles right above the scale bar, true at the same place.
 *
 * @param kilometres the scale bar
 * @param style the look
 */
record NauticalBar(ScaleBarOverlay kilometres, SiteStyle style) implements BoxedOverlay {
    /** Metres in an international nautical mile. */
    private static final double MILE = 1852;

    private static final double HEIGHT = 30;
    private static final double PAD = 8;
    private static final double GAP = 4;

    @Override
    public Optional<Box> box(Viewport viewport) {
        return kilometres.box(viewport).map(box -> {
            double width = Math.max(box.width(), 2 * PAD + length(viewport) + 40);
            return new Box(box.x(), box.y() - GAP - HEIGHT, width, HEIGHT);
        });
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        box(viewport).ifPresent(box -> {
            Graphics2D g = (Graphics2D) graphics.create();
            plate(g, box);
            double x = box.x() + PAD;
            double y = box.maxY() - PAD - 2;
            g.setColor(style.palette().barDark());
            g.fill(new Rectangle2D.Double(x, y, length(viewport), 2.5));
            g.fill(new Rectangle2D.Double(x, y - 4, 1.2, 6.5));
            g.fill(new Rectangle2D.Double(x + length(viewport) - 1.2, y - 4, 1.2, 6.5));
            Font font = style.text(11);
            g.setFont(font);
            g.setColor(style.palette().text());
            g.drawString("0", (float) x, (float) (y - 6));
            g.drawString(label(viewport), (float) (x + length(viewport) - 6), (float) (y - 6));
            g.dispose();
        });
    }

    private void plate(Graphics2D g, Box box) {
        g.setColor(style.palette().furniture());
        g.fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 10, 10));
        g.setColor(style.palette().furnitureEdge());
        g.setStroke(new BasicStroke(1));
        g.draw(new RoundRectangle2D.Double(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, 9, 9));
    }

    /** The largest round number of miles that is no longer than the bar in kilometres. */
    private double miles(Viewport viewport) {
        double most = kilometres.bar(viewport).metres() / MILE;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double lead = most / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }

    private double length(Viewport viewport) {
        ScaleBar bar = kilometres.bar(viewport);
        return miles(viewport) * MILE * bar.units() / bar.metres();
    }

    private String label(Viewport viewport) {
        double miles = miles(viewport);
        return (miles >= 1 ? String.valueOf(Math.round(miles)) : String.valueOf(Math.round(miles * 1000) / 1000.0))
                + " nm";
    }
}
