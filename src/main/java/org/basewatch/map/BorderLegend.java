package org.basewatch.map;

import java.util.Comparator;
import java.util.List;

/** The kinds of borders that are in sight, for the legend, drawn by the same signs as on the map. Immutable; any thread. */
public final class BorderLegend {
    private static final double HEIGHT = 12;

    private final BaseMapOverlay map;
    private final MapStyle style;

    /** The borders of a base map. */
    public BorderLegend(BaseMapOverlay map, MapStyle style) {
        this.map = map;
        this.style = style;
    }

    /** One sign for each kind of border in a view, in a fixed order. */
    public List<LegendSign> signs(Viewport viewport) {
        return map.borderSigns(viewport).stream()
                .sorted(Comparator.naturalOrder())
                .map(sign -> new LegendSign(
                        sign.title(),
                        HEIGHT,
                        (g, box) -> sign.paint(g, style, box.x() + 2, box.maxX() - 2, Ink.snap(g, box.midY()))))
                .toList();
    }
}
