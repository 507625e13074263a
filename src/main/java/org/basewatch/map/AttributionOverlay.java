package org.basewatch.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/** Who made the base map, and that its borders are no endorsement; in the lower right corner. Immutable; any thread. */
public final class AttributionOverlay implements BoxedOverlay {
    /** What is said of the bundled map. */
    public static final String BUNDLED =
            "Natural Earth · GSHHG · GeoNames (CC BY) — borders are no endorsement; Golan shown as disputed";

    private static final double LINE = 13;
    private static final double PAD = 5;
    /** Room for about two words a line; in less, it goes above the bar. */
    private static final double LEAST_BESIDE = 90;

    private final String text;
    private final SiteStyle style;
    private final LastView<List<String>> lastLines = new LastView<>(this::lines);
    private final LastView<Optional<Box>> lastBox = new LastView<>(this::measure);
    private final Optional<BoxedOverlay> beside;
    private final boolean plated;

    /**
     * An attribution.
     *
     * @param text what is said
     * @param style the look
     * @param beside what stands in the lower left corner, if anything does: the text wraps to keep off it
     * @param plated whether it stands on a plate, as over imagery, whatever that looks like
     */
    public AttributionOverlay(String text, SiteStyle style, Optional<? extends BoxedOverlay> beside, boolean plated) {
        this.plated = plated;
        this.text = text;
        this.style = style;
        this.beside = beside.map(overlay -> overlay);
    }

    @Override
    public Optional<Box> box(Viewport viewport) {
        return lastBox.of(viewport);
    }

    private Optional<Box> measure(Viewport viewport) {
        List<String> lines = lastLines.of(viewport);
        double width = lines.stream()
                .mapToDouble(line ->
                        SiteStyle.width(line, style.text(style.measures().type().small())))
                .max()
                .orElse(0);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Box> before =
                beside.flatMap(overlay -> overlay.box(viewport)).stream().toList();
        return Optional.of(
                Corner.BOTTOM_RIGHT.place(viewport, Math.ceil(width) + 2 * PAD, lines.size() * LINE + PAD + 1, before));
    }

    private List<String> lines(Viewport viewport) {
        double left =
                beside.flatMap(overlay -> overlay.box(viewport)).map(Box::maxX).orElse(0.0);
        double besideBar = viewport.width() - left - 2 * Corner.INSET - 2 * PAD - 1;
        double whole = viewport.width() - 2 * Corner.INSET - 2 * PAD;
        return SignBlock.wrap(
                text, style.text(style.measures().type().small()), besideBar >= LEAST_BESIDE ? besideBar : whole);
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        box(viewport).ifPresent(box -> {
            Graphics2D g = Ink.fresh(graphics);
            try {
                SitePalette palette = style.palette();
                if (plated) {
                    Ink.plate(g, box, style);
                }
                Font font = style.text(style.measures().type().small());
                double y = box.y() + LINE - 0.5;
                for (String line : lastLines.of(viewport)) {
                    double x = box.maxX() - PAD - SiteStyle.width(line, font);
                    Ink.glowing(g, line, font, palette.textMuted(), palette.glow(), x, y);
                    y += LINE;
                }
            } finally {
                g.dispose();
            }
        });
    }
}
