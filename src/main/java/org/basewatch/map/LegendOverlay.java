package org.basewatch.map;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The legend on the map: a plate in a corner with the signs of what is in sight. In a small frame it is written smaller, and what
 * still has no room is counted in its last line. Immutable; any thread.
 */
public final class LegendOverlay implements BoxedOverlay {
    private static final double PAD = 10;
    private static final double WIDEST = 264;
    private static final double SMALL_FRAME = 560;

    private final Function<Viewport, List<LegendSign>> signs;
    private final SiteStyle style;
    private final LegendPainter wide;
    private final LegendPainter narrow;
    private final Corner corner;
    private final List<BoxedOverlay> before;
    private final LastView<Optional<Laid>> laid = new LastView<>(this::layOut);

    /**
     * A legend.
     *
     * @param signs the signs of what is in sight in a view
     * @param style the look
     * @param corner where it stands
     * @param before furniture that it keeps off
     */
    public LegendOverlay(
            Function<Viewport, List<LegendSign>> signs,
            SiteStyle style,
            Corner corner,
            List<? extends BoxedOverlay> before) {
        this.signs = signs;
        this.style = style;
        this.wide = new LegendPainter(style, 11.5, 6);
        this.narrow = new LegendPainter(style, 10, 3);
        this.corner = corner;
        this.before = List.copyOf(before);
    }

    @Override
    public Optional<Box> box(Viewport viewport) {
        return laid.of(viewport).map(Laid::box);
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        laid.of(viewport).ifPresent(it -> {
            Graphics2D g = Ink.fresh(graphics);
            try {
                Ink.plate(g, it.box(), style.palette());
            } finally {
                g.dispose();
            }
            Box inner = it.box().grown(-PAD);
            it.painter().paint(graphics, it.signs(), inner.x(), inner.y(), inner.width());
        });
    }

    private Optional<Laid> layOut(Viewport viewport) {
        boolean small = viewport.width() < SMALL_FRAME || viewport.height() < SMALL_FRAME;
        LegendPainter painter = small ? narrow : wide;
        double width = Math.min(WIDEST, Math.floor(viewport.width() * 0.46)) - 2 * PAD;
        double room = viewport.height() * (small ? 0.46 : 0.6) - 2 * PAD;
        List<LegendSign> shown = fitting(signs.apply(viewport), painter, width, room);
        if (shown.isEmpty() || width < LegendSign.WIDTH + 70) {
            return Optional.empty();
        }
        List<Box> taken = before.stream()
                .flatMap(overlay -> overlay.box(viewport).stream())
                .toList();
        double height = Math.ceil(painter.height(shown, width));
        Box box = corner.place(viewport, width + 2 * PAD, height + 2 * PAD, taken);
        return Optional.of(new Laid(box, shown, painter));
    }

    private static List<LegendSign> fitting(List<LegendSign> all, LegendPainter painter, double width, double room) {
        if (painter.height(all, width) <= room) {
            return all;
        }
        for (int count = all.size() - 1; count > 0; count--) {
            List<LegendSign> some = new ArrayList<>(all.subList(0, count));
            some.add(new LegendSign("and " + (all.size() - count) + " more: enlarge the map", 12, (g, box) -> {}));
            if (painter.height(some, width) <= room) {
                return some;
            }
        }
        return List.of();
    }

    private record Laid(Box box, List<LegendSign> signs, LegendPainter painter) {}
}
