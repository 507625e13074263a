package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.basewatch.map.LegendOverlay;
import org.basewatch.map.MapRenderer;
import org.basewatch.map.Overlay;
import org.basewatch.map.Viewport;

/**
 * Paints frames from layers, and only those pictures that have changed. One thread at a time.
 *
 * <p>After a change of scale only what is seen is painted, so that it is there at once; the next frame of the same scale has the
 * margin that panning needs.
 */
public final class LayeredMapPainter implements MapPainter {
    /** How much more than the viewport the moving pictures show on each side, as a share of its width and height. */
    private static final double MARGIN = 0.15;

    private static final long IDLE_SECONDS = 20;

    private final MapRenderer renderer = new MapRenderer();
    private final MapLayers layers;
    private final Executor second = secondThread();
    private final SparePictures spare = new SparePictures(2);
    private final SparePictures spareFurniture = new SparePictures(1);
    private Optional<Furnished> lastFurniture = Optional.empty();

    /** A painter of these layers. */
    public LayeredMapPainter(MapLayers layers) {
        this.layers = layers;
    }

    @Override
    public void giveBack(MapFrame unseen, MapFrame shown, MapFrame widest) {
        if (unseen.reports() != shown.reports()) {
            spare.keep(unseen.reports());
        }
        if (unseen.ground() != shown.ground() && unseen.ground() != widest.ground()) {
            spare.keep(unseen.ground());
        }
        if (unseen.furniture() != shown.furniture()) {
            spareFurniture.keep(unseen.furniture());
        }
    }

    @Override
    public MapFrame paint(MapSnapshot wanted, Optional<MapFrame> previous) {
        boolean zoomed =
                previous.filter(frame -> isSameScale(frame.snapshot(), wanted)).isEmpty();
        Viewport padded = zoomed ? wanted.viewport() : padded(wanted.viewport());
        Optional<MapFrame> same = previous.filter(frame -> frame.padded().equals(padded)
                && !frame.isPieced()
                && frame.snapshot().viewport().equals(wanted.viewport())
                && isSameGround(frame.snapshot(), wanted));
        // While the map is dragged the window needs a processor for itself; the margin gives the painter time.
        boolean dragged = !zoomed
                && previous.filter(frame -> frame.isFor(Optional.of(wanted.viewport())))
                        .isEmpty();
        Executor beside = dragged ? Runnable::run : second;
        Optional<MovedGround> moved = previous.filter(frame -> dragged && isSameGround(frame.snapshot(), wanted))
                .flatMap(frame -> MovedGround.of(frame, padded));
        List<Overlay> overlays = same.isPresent() ? List.of() : layers.ground(wanted.content(), padded);
        CompletableFuture<BufferedImage> ground = same.map(frame -> CompletableFuture.completedFuture(frame.ground()))
                .or(() -> moved.map(it -> CompletableFuture.completedFuture(it.picture(renderer, overlays, spare))))
                .orElseGet(() -> meanwhile(beside, padded, overlays, wanted.pixelScale()));
        Optional<MapFrame> sameReports = same.filter(
                        frame -> frame.snapshot().content().hasSameReports(wanted.content()))
                .filter(frame -> wanted.isMoving() || !frame.snapshot().isMoving());
        return sameReports
                .map(frame -> frame.answering(wanted))
                .orElseGet(() -> withReports(wanted, new Ground(padded, ground, moved.isPresent()), beside));
    }

    private record Ground(Viewport padded, CompletableFuture<BufferedImage> picture, boolean isPieced) {}

    private MapFrame withReports(MapSnapshot wanted, Ground ground, Executor beside) {
        Viewport padded = ground.padded();
        MapLayers.ReportLayer layer = layers.reports(wanted, padded);
        CompletableFuture<BufferedImage> furniture = furniture(wanted, layer, beside);
        boolean isWhole = wanted.content().layers().isEmpty()
                && wanted.content().annotations().isEmpty();
        BufferedImage reports = isWhole
                ? onGround(padded, layer.overlays(), wanted.pixelScale(), ground.picture())
                : picture(padded, layer.overlays(), wanted.pixelScale());
        return new MapFrame(
                wanted,
                padded,
                ground.picture().join(),
                ground.isPieced(),
                reports,
                isWhole,
                furniture.join(),
                layer.scene(),
                layer.marks(),
                layer.finder(),
                LegendOverlay.headAmong(layer.furniture(), wanted.viewport()));
    }

    /** Painted on a copy of the ground if that is there already; one that is still being painted is put under it afterwards. */
    private BufferedImage onGround(
            Viewport padded, List<Overlay> overlays, double pixelScale, CompletableFuture<BufferedImage> ground) {
        if (!ground.isDone()) {
            BufferedImage reports = picture(padded, overlays, pixelScale);
            PixelSheet.under(reports, ground.join());
            return reports;
        }
        BufferedImage below = ground.join();
        BufferedImage both = spare.of(below.getWidth(), below.getHeight());
        int[] pixels = PixelImage.pixels(below);
        System.arraycopy(pixels, 0, PixelImage.pixels(both), 0, pixels.length);
        renderer.renderOnto(padded, overlays, pixelScale, () -> false, both);
        return both;
    }

    /** The furniture of the last picture does again, unless the legend or something else of it says something else now. */
    private CompletableFuture<BufferedImage> furniture(
            MapSnapshot wanted, MapLayers.ReportLayer layer, Executor beside) {
        FurnitureLook look = FurnitureLook.of(wanted, layer.furniture());
        CompletableFuture<BufferedImage> picture = lastFurniture
                .filter(last -> last.look().equals(look))
                .map(Furnished::picture)
                .orElseGet(() -> CompletableFuture.supplyAsync(() -> furniture(wanted, layer.furniture()), beside));
        lastFurniture = Optional.of(new Furnished(look, picture));
        return picture;
    }

    private BufferedImage furniture(MapSnapshot wanted, List<Overlay> pieces) {
        BufferedImage image = spareFurniture.of(
                MapRenderer.pixels(wanted.viewport().width(), wanted.pixelScale()),
                MapRenderer.pixels(wanted.viewport().height(), wanted.pixelScale()));
        renderer.render(wanted.viewport(), pieces, wanted.pixelScale(), () -> false, image);
        return image;
    }

    private record Furnished(FurnitureLook look, CompletableFuture<BufferedImage> picture) {}

    /** Ground and furniture take as long as everything else, and know nothing of it: they have a thread of their own. */
    private CompletableFuture<BufferedImage> meanwhile(
            Executor executor, Viewport viewport, List<Overlay> overlays, double pixelScale) {
        return CompletableFuture.supplyAsync(() -> picture(viewport, overlays, pixelScale), executor);
    }

    private BufferedImage picture(Viewport viewport, List<Overlay> overlays, double pixelScale) {
        BufferedImage image = spare.of(
                MapRenderer.pixels(viewport.width(), pixelScale), MapRenderer.pixels(viewport.height(), pixelScale));
        renderer.render(viewport, overlays, pixelScale, () -> false, image);
        return image;
    }

    private static boolean isSameScale(MapSnapshot old, MapSnapshot wanted) {
        return old.viewport().metresPerUnit() == wanted.viewport().metresPerUnit()
                && old.pixelScale() == wanted.pixelScale();
    }

    private static boolean isSameGround(MapSnapshot old, MapSnapshot wanted) {
        return isSameScale(old, wanted) && old.content().hasSameGround(wanted.content());
    }

    /** Whole units on each side, so that the picture lies on the pixels of the screen. */
    private static Viewport padded(Viewport viewport) {
        double across = Math.ceil(viewport.width() * MARGIN);
        double down = Math.ceil(viewport.height() * MARGIN);
        return viewport.resized(viewport.width() + 2 * across, viewport.height() + 2 * down);
    }

    /** One thread that stays: a new one for each frame would make Java2D fetch all its working memory anew. */
    private static Executor secondThread() {
        var executor = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), LayeredMapPainter::daemon);
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "map ground");
        thread.setDaemon(true);
        return thread;
    }
}
