package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.basewatch.map.MapRenderer;
import org.basewatch.map.Overlay;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.Viewport;
import org.basewatch.ui.task.TaskExecutor;

/**
 * Paints the layers of the user's own beside the map, so that neither waits for the other. One picture is under way at most;
 * it is given up when the map shows something else by then, unless it is nearly there. JavaFX application thread; no toolkit.
 */
public final class LayerPainting {
    /** How much more than the viewport is painted on each side. */
    private static final double MARGIN = 0.15;
    /** A picture that is ready so soon is shown even if the map has moved on: a gesture sees it follow. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(120);

    private final TaskExecutor executor;
    private final ObservableValue<Optional<Viewport>> viewport;
    private final ObservableValue<List<StyledLayer>> layers;
    private final MapRenderer renderer = new MapRenderer();
    private final ReadOnlyObjectWrapper<Optional<LayerPicture>> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", Optional.empty());
    private double pixelScale = 1;
    private AtomicBoolean unwanted = new AtomicBoolean();
    private boolean underWay;
    private boolean again;

    /**
     * Follows the map.
     *
     * @param executor runs this painting and nothing else
     * @param viewport what the map shows
     * @param layers what is painted, lowest first
     */
    public LayerPainting(
            TaskExecutor executor,
            ObservableValue<Optional<Viewport>> viewport,
            ObservableValue<List<StyledLayer>> layers) {
        this.executor = executor;
        this.viewport = viewport;
        this.layers = layers;
        viewport.addListener((property, before, now) -> orderWhileMoving());
        layers.addListener((property, before, now) -> order());
    }

    /** What was painted last; it may be of a viewport from a moment ago. Empty while there are no layers. */
    public ReadOnlyObjectProperty<Optional<LayerPicture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /**
     * Tells that the map has been painted anew, which the layers follow.
     *
     * @param pixels pixels of the screen in one logical unit
     */
    public void paintFor(double pixels) {
        boolean same = pixels == pixelScale;
        pixelScale = pixels;
        if (!same
                || picture.get()
                        .filter(shown -> !shown.isFor(viewport.getValue()))
                        .isPresent()) {
            order();
        }
    }

    /** While a hand moves the map, the window's frames need the processors; the margin gives the layers time, as it does the map. */
    private void orderWhileMoving() {
        boolean serves = viewport.getValue()
                .flatMap(pane -> picture.get().filter(shown -> shown.servesWhileMoving(pane, pixelScale)))
                .isPresent();
        if (!serves) {
            order();
        }
    }

    private void order() {
        List<StyledLayer> wanted = layers.getValue();
        if (picture.get().filter(shown -> !shown.isOf(wanted)).isPresent()) {
            // what was removed or hidden must not linger while the others are painted anew
            picture.set(
                    picture.get().filter(shown -> wanted.size() > shown.layers().size()));
        }
        if (underWay) {
            unwanted.set(true);
            again = true;
        } else {
            start();
        }
    }

    private void start() {
        List<StyledLayer> wanted = layers.getValue();
        if (wanted.isEmpty() || viewport.getValue().isEmpty()) {
            return;
        }
        Viewport padded = padded(viewport.getValue().get());
        double pixels = pixelScale;
        AtomicBoolean stop = new AtomicBoolean();
        unwanted = stop;
        underWay = true;
        executor.start(
                "Drawing layers",
                progress -> paint(padded, pixels, wanted, stop),
                this::arrived,
                problem -> arrived(Optional.empty()));
    }

    private Optional<LayerPicture> paint(Viewport padded, double pixels, List<StyledLayer> wanted, AtomicBoolean stop) {
        long patience = System.nanoTime() + PATIENCE_NANOS;
        BooleanSupplier stopped = () -> stop.get() && System.nanoTime() > patience;
        List<Overlay> overlays =
                wanted.stream().map(layer -> layer.overlay(stopped)).toList();
        Optional<BufferedImage> image = renderer.render(padded, overlays, pixels, stopped);
        return image.map(done -> new LayerPicture(padded, pixels, wanted, done));
    }

    private void arrived(Optional<LayerPicture> painted) {
        underWay = false;
        if (painted.filter(done -> done.isOf(layers.getValue())).isPresent()) {
            picture.set(painted);
        }
        if (again) {
            again = false;
            start();
        }
    }

    private static Viewport padded(Viewport shown) {
        double across = Math.ceil(shown.width() * MARGIN);
        double down = Math.ceil(shown.height() * MARGIN);
        return shown.resized(shown.width() + 2 * across, shown.height() + 2 * down);
    }
}
