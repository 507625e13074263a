package org.basewatch.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Viewport;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.map.LayeredMapPainter;
import org.basewatch.ui.map.MapContent;
import org.basewatch.ui.map.MapFrame;
import org.basewatch.ui.map.MapLayers;
import org.basewatch.ui.map.MapPainter;
import org.basewatch.ui.map.MapSnapshot;
import org.basewatch.ui.map.MapViewModel;

/**
 * Changes the filter of a map that nobody sees, before somebody changes that of the window: Java compiles what has run some hundred
 * times, and the first changes would meet the painter uncompiled. It works on a thread of its own, and only while the map of the
 * window rests.
 */
final class Rehearsal {
    /** More than these make the first changes no quicker. */
    private static final int CHANGES = 60;
    /** A larger set takes most of what memory there is, and its changes take their time with the rows. */
    private static final int MOST_REPORTS = 200_000;

    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
    private static final double WIDTH = 800;
    private static final double HEIGHT = 500;

    private final Supplier<? extends MapLayers> layers;
    private final MapContent content;
    private volatile long moved = System.nanoTime();

    /**
     * A rehearsal of changes of a map.
     *
     * @param layers makes what is painted; asked once, off the JavaFX application thread, since it takes its time
     * @param content what is open, and how it is shown
     */
    Rehearsal(Supplier<? extends MapLayers> layers, MapContent content) {
        this.layers = layers;
        this.content = content;
    }

    /**
     * Begins with what is open. Any thread.
     *
     * @return done when it is over, on any thread
     */
    static CompletableFuture<Void> begin(Workspace workspace, MapViewModel map, CompletableFuture<BundledMap> bundled) {
        return bundled.thenApplyAsync(it -> of(workspace, it).over(map), Platform::runLater)
                .thenCompose(over -> over)
                .whenComplete((done, failure) -> Optional.ofNullable(failure).ifPresent(Rehearsal::log));
    }

    private static Rehearsal of(Workspace workspace, BundledMap bundled) {
        MapTheme theme = workspace.themeProperty().get();
        MapContent content = new MapContent(
                workspace.catalogue(),
                workspace.result().visible(),
                Optional.empty(),
                workspace.furnitureProperty().get(),
                Optional.of(workspace.labelsProperty().get()),
                theme);
        return new Rehearsal(() -> bundled.layers(LambertConformalConic.syria(), theme), content);
    }

    /** Runs it beside the map of the window, which does not know it any longer than it takes. */
    private CompletableFuture<Void> over(MapViewModel map) {
        InvalidationListener listener = property -> mapMoved();
        map.frameProperty().addListener(listener);
        return CompletableFuture.runAsync(this::run, Rehearsal::onOwnThread)
                .whenComplete((done, failure) ->
                        Platform.runLater(() -> map.frameProperty().removeListener(listener)));
    }

    /** The user misses nothing but speed, so it is not told in the window. */
    private static void log(Throwable failure) {
        System.getLogger(Rehearsal.class.getName())
                .log(System.Logger.Level.WARNING, "The rehearsal ended early", failure);
    }

    private static void onOwnThread(Runnable work) {
        Thread thread = new Thread(work, "rehearsal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** Tells that the map of the window shows something else. Any thread. */
    void mapMoved() {
        moved = System.nanoTime();
    }

    /** Paints one map after the other; returns when all are painted. */
    void run() {
        if (content.catalogue().size() > MOST_REPORTS) {
            return;
        }
        MapPainter painter = new LayeredMapPainter(layers.get());
        RowFilter filter = new RowFilter();
        List<FilterCriteria> changes = changes();
        Optional<MapFrame> last = Optional.empty();
        for (int i = 0; i < CHANGES; i++) {
            awaitRest();
            MapContent filtered = content.withVisible(filter.apply(content.catalogue(), changes.get(i % changes.size()))
                    .visible());
            Viewport country = MapViewModel.firstView(WIDTH, HEIGHT);
            MapFrame frame = painter.paint(new MapSnapshot(i, filtered, country, 1), last);
            last.ifPresent(before -> painter.giveBack(before, frame, frame));
            last = Optional.of(frame);
        }
    }

    /** Each leaves out something, and something else than the one before. */
    private static List<FilterCriteria> changes() {
        FilterCriteria all = FilterCriteria.all();
        List<FilterCriteria> changes = new ArrayList<>();
        for (Reliability letter : Reliability.values()) {
            changes.add(all.withRatings(RatingMask.all().withRow(letter, false)));
        }
        for (ReportKind kind : ReportKind.values()) {
            changes.add(all.withKind(kind, false));
        }
        return changes;
    }

    private void awaitRest() {
        long left = REST_NANOS - (System.nanoTime() - moved);
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = REST_NANOS - (System.nanoTime() - moved);
        }
    }
}
