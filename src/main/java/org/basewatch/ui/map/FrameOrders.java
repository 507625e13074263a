package org.basewatch.ui.map;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.Viewport;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.TaskExecutor;

/**
 * Orders a frame whenever what the map shows has changed, and keeps the last one. JavaFX application thread; needs no toolkit.
 */
final class FrameOrders implements PartsWithMap {
    /** Two frames of the window; whoever changes the filter sees nothing of what changes for so long at most. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(33);

    private final Workspace workspace;
    private final Supplier<Optional<Viewport>> viewport;
    private final Runnable provisional;
    private final RenderLoop loop;
    private final ReadOnlyObjectWrapper<Optional<MapFrame>> frame =
            new ReadOnlyObjectWrapper<>(this, "frame", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exception>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ObjectProperty<List<StyledLayer>> layers = new SimpleObjectProperty<>(this, "layers", List.of());
    private final OverMap over = new OverMap(this::order);
    private Optional<MapFrame> widest = Optional.empty();
    private Optional<ComingReports> coming = Optional.empty();
    private double pixelScale = 1;
    private boolean isAwaited;
    private long number;

    /**
     * Orders frames.
     *
     * @param viewport what the pane shows; empty until it has a size
     * @param executor runs the painter
     * @param breath between two frames while a hand moves the map
     * @param provisional told when a frame is shown of which there is a better one
     */
    FrameOrders(
            Workspace workspace,
            Supplier<Optional<Viewport>> viewport,
            TaskExecutor executor,
            Rest breath,
            Runnable provisional) {
        this.workspace = workspace;
        this.viewport = viewport;
        this.provisional = provisional;
        this.loop = new RenderLoop(executor, breath, this::replace, this::failed);
        workspace.resultProperty().addListener((property, before, now) -> {
            order();
            isAwaited = true;
        });
        workspace.furnitureProperty().addListener((property, before, now) -> order());
        workspace.labelsProperty().addListener((property, before, now) -> order());
        workspace.themeProperty().addListener((property, before, now) -> order());
        workspace.annotationsProperty().addListener((property, before, now) -> order());
        layers.addListener((property, before, now) -> order());
        workspace.selectionProperty().addListener((property, before, now) -> {
            if (!before.siteKey().equals(now.siteKey())) {
                order();
            }
        });
    }

    Optional<MapFrame> last() {
        return frame.get();
    }

    /** The one of the frames so far that shows most of the map in this look; follows the last frame. */
    Optional<MapFrame> widest() {
        return widest;
    }

    ReadOnlyObjectProperty<Optional<MapFrame>> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Exception>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ObjectProperty<List<StyledLayer>> layersProperty() {
        return layers;
    }

    OverMap over() {
        return over;
    }

    /** Pixels of the screen in one logical unit. */
    void paintFor(double pixels) {
        pixelScale = pixels;
    }

    /** Gives the painter, or another one. */
    void paintWith(MapPainter painter) {
        loop.paintWith(painter, frame.get());
    }

    /** Gives a painter to which the last frame means nothing. */
    void startAnewWith(MapPainter painter) {
        widest = Optional.empty();
        frame.set(Optional.empty());
        loop.paintWith(painter, Optional.empty());
    }

    /** Shows a frame that was painted beforehand, and says whether it fits what is to be shown. */
    boolean showReady(MapFrame ready) {
        MapSnapshot painted = ready.snapshot();
        boolean fits = ready.isFor(viewport.get())
                && painted.pixelScale() == pixelScale
                && painted.content().isCloseTo(content());
        if (fits) {
            commit(ready);
        }
        return fits;
    }

    /**
     * After a change of the filter, waits a moment for the frame that shows it. To be called when all else is ready to be drawn: so the
     * window never shows the new counts beside the old map, and draws itself once and not twice.
     *
     * @return whether there was something to wait for, so that there may be something new to lay out
     */
    boolean awaitFiltered() {
        boolean wasAwaited = isAwaited;
        isAwaited = false;
        if (wasAwaited) {
            loop.await(LONGEST_WAIT);
        }
        return wasAwaited;
    }

    @Override
    public void showWithMap(Catalogue longer, Runnable show) {
        coming = Optional.of(new ComingReports(workspace, longer, show));
        if (viewport.get().isEmpty() || frame.get().isEmpty()) {
            finish();
        } else {
            order();
        }
    }

    @Override
    public void finish() {
        Optional<ComingReports> awaited = coming.filter(ComingReports::isAwaited);
        coming = Optional.empty();
        awaited.ifPresent(ComingReports::show);
    }

    private void failed(Exception failure) {
        finish();
        problem.set(Optional.of(failure));
    }

    /** Folds the legend, or opens it again, whichever is not the case in what is shown now. */
    void foldLegend() {
        var furniture = workspace.furnitureProperty();
        viewport.get()
                .ifPresent(shown -> furniture.set(furniture
                        .get()
                        .withLegendToggledIn(shown, workspace.catalogue().size())));
    }

    /** Orders a frame of what is to be shown now. */
    void order() {
        viewport.get().ifPresent(shown -> loop.order(snapshot(shown, false)));
    }

    /** Orders a frame unless the last one does while a hand moves the map. */
    void orderWhileMoving() {
        if (viewport.get()
                .filter(shown -> last().filter(it -> it.servesWhileMoving(shown, pixelScale))
                        .isPresent())
                .isEmpty()) {
            viewport.get().ifPresent(shown -> loop.orderWhileMoving(snapshot(shown, true)));
        }
    }

    private MapSnapshot snapshot(Viewport shown, boolean isMoving) {
        return new MapSnapshot(++number, content(), shown, pixelScale, isMoving);
    }

    /** Orders a frame unless the last one is of this very view, with a margin and painted in one go. */
    void orderAtRest() {
        if (last().filter(shown -> shown.isProvisional() || !shown.isFor(viewport.get()))
                .isPresent()) {
            order();
        }
    }

    private void replace(MapFrame done) {
        if (coming.filter(reports -> reports.isIn(done)).isPresent()) {
            finish();
            // the map of it is there
            isAwaited = false;
        }
        Optional<MapFrame> before = frame.get();
        commit(done);
        before.ifPresent(unseen -> loop.giveBack(unseen, done, widest.orElse(done)));
    }

    private void commit(MapFrame done) {
        widest = Optional.of(done.wider(widest));
        frame.set(Optional.of(done));
        if (done.isProvisional()) {
            provisional.run();
        }
    }

    private MapContent content() {
        Optional<ComingReports> next = coming.filter(ComingReports::isAwaited);
        return new MapContent(
                next.map(ComingReports::catalogue).orElseGet(workspace::catalogue),
                next.map(ComingReports::visible)
                        .orElseGet(() -> workspace.result().visible()),
                workspace.criteria().asOf(),
                workspace.selection().siteKey(),
                workspace.furnitureProperty().get(),
                Optional.of(workspace.labelsProperty().get()),
                workspace.themeProperty().get(),
                layers.get(),
                workspace.annotations(),
                over.now());
    }
}
