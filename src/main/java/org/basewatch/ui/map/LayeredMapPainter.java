package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.basewatch.map.MapRenderer;
import org.basewatch.map.Overlay;
import org.basewatch.map.Viewport;

/** Paints frames from layers, and only those pictures that have changed. One thread at a time. */
public final class LayeredMapPainter implements MapPainter {
    /** How much more than the viewport the moving pictures show on each side, as a share of its width and height. */
    private static final double MARGIN = 0.15;

    private final MapRenderer renderer = new MapRenderer();
    private final MapLayers layers;

    /** A painter of these layers. */
    public LayeredMapPainter(MapLayers layers) {
        this.layers = layers;
    }

    @Override
    public MapFrame paint(MapSnapshot wanted, Optional<MapFrame> previous) {
        Viewport padded = padded(wanted.viewport());
        Optional<MapFrame> same = previous.filter(frame -> isSamePlace(frame.snapshot(), wanted));
        CompletableFuture<BufferedImage> ground = same.map(frame -> CompletableFuture.completedFuture(frame.ground()))
                .orElseGet(() -> paintedMeanwhile(padded, layers.ground(wanted.content()), wanted.pixelScale()));
        Optional<MapFrame> sameReports =
                same.filter(frame -> frame.snapshot().content().hasSameReports(wanted.content()));
        return sameReports.map(frame -> frame.answering(wanted)).orElseGet(() -> withReports(wanted, padded, ground));
    }

    /** The ground takes as long as everything on it, and knows nothing of it: it has a thread of its own. */
    private CompletableFuture<BufferedImage> paintedMeanwhile(
            Viewport viewport, List<Overlay> overlays, double pixelScale) {
        return CompletableFuture.supplyAsync(() -> picture(viewport, overlays, pixelScale));
    }

    private MapFrame withReports(MapSnapshot wanted, Viewport padded, CompletableFuture<BufferedImage> ground) {
        MapLayers.ReportLayer layer = layers.reports(wanted.content(), padded, wanted.viewport());
        BufferedImage reports = picture(padded, layer.overlays(), wanted.pixelScale());
        BufferedImage furniture = picture(
                wanted.viewport(),
                layers.furniture(wanted.content(), layer.scene(), wanted.viewport()),
                wanted.pixelScale());
        return new MapFrame(
                wanted, padded, ground.join(), reports, furniture, layer.scene(), layer.marks(), layer.finder());
    }

    private BufferedImage picture(Viewport viewport, List<Overlay> overlays, double pixelScale) {
        return renderer.render(viewport, overlays, pixelScale, () -> false)
                .orElseThrow(() -> new IllegalStateException("a picture of the map was cancelled though nobody may"));
    }

    private static boolean isSamePlace(MapSnapshot old, MapSnapshot wanted) {
        return old.viewport().equals(wanted.viewport())
                && old.pixelScale() == wanted.pixelScale()
                && old.content().theme() == wanted.content().theme();
    }

    /** Whole units on each side, so that the picture lies on the pixels of the screen. */
    private static Viewport padded(Viewport viewport) {
        double across = Math.ceil(viewport.width() * MARGIN);
        double down = Math.ceil(viewport.height() * MARGIN);
        return viewport.resized(viewport.width() + 2 * across, viewport.height() + 2 * down);
    }
}
