package org.basewatch.app;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.CatalogueReader;
import org.basewatch.io.ReadWatcher;
import org.basewatch.io.SettingsStore;
import org.basewatch.model.Credibility;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.FxDialogs;
import org.basewatch.ui.map.MapFrame;
import org.basewatch.ui.map.MapViewModel;

/**
 * How long a change of the filter takes in the real window, at 1600 × 1000, until map, list, counts and timeline all show it.
 * Needs a display, or xvfb-run. Run with {@code -Djavafx.animation.fullspeed=true}, frames follow each other as fast as they can.
 *
 * <p>The first round is what a hand meets in the first minute, while Java still compiles; the last one is when it has done.
 *
 * <p>Arguments: numbers of reports, one window after the other; 100,000 if there are none.
 *
 * <ul>
 *   <li>data: visible rows and all counts, by themselves;
 *   <li>panes: the change as the window's thread sees it, without the data: list, figures beside the controls, timeline;
 *   <li>busy: the time that the window's thread was on a processor for the change, data included, frames not;
 *   <li>layout: the time that it was on a processor for the styles and the layout of the first frame after it;
 *   <li>map: from the change to the new picture of the map, which is painted beside the window's thread;
 *   <li>all: from the change to the end of the frame that shows all of it;
 *   <li>thread: of this, the time that the window's thread was on a processor, frames included.
 * </ul>
 */
public final class FilterFrameBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int CHANGES = 60;
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    /** The last round counts: those before it are for the compiler, which works on one of two processors for half a minute. */
    private static final int ROUNDS = 12;

    private final Stage stage;
    private final Workspace workspace;
    private final MapViewModel map;
    private final int size;
    private final CompletableFuture<Void> rehearsed;
    private final List<FilterCriteria> changes = new ArrayList<>();
    private final List<double[]> millis = new ArrayList<>();
    private int made;
    /** Looked up once: to look through the whole window within a change would be counted as its own. */
    private Node words = new Group();

    private long beforeLayout;
    /** Milliseconds on a processor; 0 until the first frame after a change has been laid out. */
    private double laidOut;
    /** Runs once in the frame that shows a change on the map. */
    private Runnable shown = () -> {};

    private FilterFrameBenchmark(Stage stage, Viewer viewer, int size, CompletableFuture<Void> rehearsed) {
        this.rehearsed = rehearsed;
        this.stage = stage;
        this.workspace = viewer.workspace();
        this.map = viewer.map();
        this.size = size;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        GraphicsCard.passOverIfMissing();
        List<String> sizes = arguments.length > 0 ? List.of(arguments) : List.of("100000");
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (String size : sizes) {
            run(Integer.parseInt(size));
        }
        Platform.exit();
    }

    private static void run(int size) throws Exception {
        PassingSettings settings = PassingSettings.make();
        CountDownLatch closed = new CountDownLatch(1);
        CatalogueReader reader = new Sample(SampleSets.large(size, 1));
        SettingsStore store = settings.store();
        StartupWork work = StartupWork.begin(reader, store, Optional.of(Path.of("sample.json")));
        Platform.runLater(() -> {
            Stage stage = new Stage();
            Viewer viewer = new Viewer(stage, reader, store, work, new FxDialogs(stage), address -> {});
            viewer.show();
            viewer.receive(work, Optional.empty(), List.of());
            stage.setX(0);
            stage.setY(0);
            stage.showingProperty().addListener(property -> closed.countDown());
            CompletableFuture<Void> rehearsed = viewer.rehearse(work);
            new FilterFrameBenchmark(stage, viewer, size, rehearsed).begin();
        });
        closed.await();
        settings.close();
    }

    /** Waits until the set is open and what is prepared in the background is done. */
    private void begin() {
        PauseTransition pause = new PauseTransition(Duration.seconds(2));
        pause.setOnFinished(event -> {
            boolean isWide = stage.getWidth() == WIDTH;
            // Not sooner: a window that has just been opened asks once more for the size that it had last time.
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            boolean isOpen = workspace.catalogue().size() == size;
            boolean isBusy = stage.getScene().getRoot().lookup(".task-line") != null
                    && stage.getScene().getRoot().lookup(".task-line").isVisible();
            if (isWide && isOpen && !isBusy && rehearsed.isDone()) {
                words = stage.getScene().getRoot().lookup(".wordmark");
                prepare();
                watchLayout();
                change();
            } else {
                begin();
            }
        });
        pause.play();
    }

    /** What a hand does: letters and figures on and off, kinds, days dragged over the bars, and what was known on a day. */
    private void prepare() {
        FilterCriteria all = FilterCriteria.all();
        for (int i = 0; i < CHANGES; i++) {
            RatingMask mask = RatingMask.all()
                    .withRow(Reliability.values()[i % 5], false)
                    .withColumn(Credibility.values()[i % 4], i % 2 == 0);
            LocalDate day = LocalDate.of(2022, 3, 1).plusDays(17L * i);
            changes.add(
                    switch (i % 4) {
                        case 0 -> all.withRatings(mask);
                        case 1 -> all.withKind(ReportKind.values()[i % ReportKind.values().length], false);
                        case 2 -> all.withEvents(EventDays.between(day.minusDays(200), day));
                        default -> all.withRatings(mask).withAsOf(Optional.of(day));
                    });
        }
    }

    private void watchLayout() {
        stage.getScene().addPreLayoutPulseListener(() -> beforeLayout = THREADS.getCurrentThreadCpuTime());
        stage.getScene().addPostLayoutPulseListener(() -> {
            if (laidOut == 0) {
                laidOut = (THREADS.getCurrentThreadCpuTime() - beforeLayout) / 1e6;
            }
            if (isOnMap()) {
                Runnable first = shown;
                shown = () -> {};
                first.run();
            }
        });
    }

    private void change() {
        if (made == CHANGES) {
            print("first round");
        }
        if (made == ROUNDS * CHANGES) {
            print("last round");
            stage.close();
            return;
        }
        if (made % CHANGES == 0) {
            millis.clear();
        }
        FilterCriteria criteria = changes.get(made++ % CHANGES);
        double data = data(criteria);
        rest(() -> change(criteria, data));
    }

    /** Not right before the change: it would find in the processor's caches what it finds in memory in a hand's time. */
    private double data(FilterCriteria criteria) {
        long before = System.nanoTime();
        new RowFilter().apply(workspace.catalogue(), criteria);
        return (System.nanoTime() - before) / 1e6;
    }

    private void change(FilterCriteria criteria, double data) {
        long start = System.nanoTime();
        long busy = THREADS.getCurrentThreadCpuTime();
        workspace.filterBy(criteria);
        double set = (System.nanoTime() - start) / 1e6;
        laidOut = 0;
        double busyOnSet = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
        watchMap(start, busy, data, Math.max(0, set - data), busyOnSet);
    }

    /** Nothing is asked over and over meanwhile: that would keep the window's thread busy, which otherwise rests. */
    private void watchMap(long start, long busy, double data, double panes, double busyOnSet) {
        shown = () -> {
            double painted = (System.nanoTime() - start) / 1e6;
            onceDrawn(() -> {
                double all = (System.nanoTime() - start) / 1e6;
                double thread = (THREADS.getCurrentThreadCpuTime() - busy) / 1e6;
                millis.add(new double[] {data, panes, busyOnSet, laidOut, painted, all, thread});
                rest(this::change);
            });
        };
    }

    /** When what is laid out now is drawn and on the screen: the next frame waits for that if it has something to draw as well. */
    private void onceDrawn(Runnable then) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                words.setTranslateX(words.getTranslateX() == 0 ? 1e-6 : 0);
                // The first is over with this frame, the second with what the toolkit put between to hand the last one
                // over.
                Platform.runLater(() -> Platform.runLater(then));
            }
        }.start();
    }

    private boolean isOnMap() {
        return map.frameProperty()
                .get()
                .map(MapFrame::snapshot)
                .filter(shown -> shown.content().visible() == workspace.result().visible())
                .isPresent();
    }

    /** Not a pause of the toolkit's, which makes frames all the while. */
    private static void rest(Runnable then) {
        CompletableFuture.delayedExecutor(40, TimeUnit.MILLISECONDS).execute(() -> Platform.runLater(then));
    }

    private void print(String round) {
        String[] parts = {"data", "panes", "busy", "layout", "map", "all", "thread"};
        for (int part = 0; part < parts.length; part++) {
            int at = part;
            List<Double> sorted = millis.stream().map(one -> one[at]).sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%,9d reports, %s, %-6s median %6.1f ms, 95th percentile %6.1f ms (%d changes)%n",
                    size,
                    round,
                    parts[part],
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.size());
        }
    }

    /** Answers with a set that is there already. */
    private record Sample(Catalogue catalogue) implements CatalogueReader {
        @Override
        public CatalogueReadResult read(Path file, ReadWatcher watcher) {
            return new CatalogueReadResult(catalogue, List.of());
        }

        @Override
        public CatalogueReadResult read(InputStream stream, String name) {
            return new CatalogueReadResult(catalogue, List.of());
        }
    }
}
