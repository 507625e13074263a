package org.basewatch.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.SettingsStore;
import org.basewatch.ui.dialog.HandDialogs;

/**
 * How long the window's thread lets somebody wait while a large layer of the user's own is opened, painted, and moved: half a million
 * polygons, and a GeoTIFF of more than 2 GB of pixels without overviews. Each in a window of its own at 1600 × 1000; needs a display, or
 * xvfb-run. A task is handed to the thread every four milliseconds; what counts is when its turn comes. "Busiest" is the most
 * that the thread was on a processor during one such wait: what the program takes, where other programs or the collector take the rest.
 * The heap is what is left after a collection. To be run with {@code -Xmx1g}.
 *
 * <p>Arguments: the folder in which the made-up files are kept.
 */
public final class LayerFrameBenchmark {
    private static final int POLYGONS = 500_000;
    private static final int PIXELS = 27_000;
    private static final int STEPS = 80;
    private static final long STEP_MILLIS = 50;
    private static final long BEAT_MILLIS = 4;

    private final Stage stage;
    private Optional<Node> rows = Optional.empty();

    private LayerFrameBenchmark(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        GraphicsCard.passOverIfMissing();
        SampleLayers samples = new SampleLayers(Path.of(arguments[0]));
        List<Path> files = List.of(samples.polygons(POLYGONS), samples.imagery(PIXELS));
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (Path file : files) {
            run(file);
        }
        Platform.exit();
    }

    private static void run(Path file) throws Exception {
        JsonCatalogueReader reader = new JsonCatalogueReader();
        PassingSettings settings = PassingSettings.make();
        SettingsStore store = settings.store();
        StartupWork work = StartupWork.begin(reader, store, Optional.empty());
        HandDialogs dialogs = new HandDialogs().addingLayers(List.of(file));
        Stage stage = onThread(() -> {
            Stage made = new Stage();
            new ViewerApplication(work, reader, store, owner -> dialogs).start(made);
            made.setX(0);
            made.setY(0);
            made.setWidth(1600);
            made.setHeight(1000);
            return made;
        });
        new LayerFrameBenchmark(stage).measure(String.valueOf(file.getFileName()));
        onThread(() -> {
            stage.close();
            return stage;
        });
        settings.close();
    }

    private void measure(String name) throws Exception {
        until(() -> stage.getScene().lookup("#add-layer") != null);
        Thread.sleep(4_000);
        watch(name + ", nothing to do", () -> Thread.sleep(2_000));
        long start = System.nanoTime();
        watch(name + ", opening", () -> {
            onThread(() -> {
                ((Button) stage.getScene().lookup("#add-layer")).fire();
                return true;
            });
            until(this::isOpen);
        });
        System.out.printf(Locale.ROOT, "%s: opened after %.1f s%n", name, (System.nanoTime() - start) / 1e9);
        watch(name + ", painting", () -> Thread.sleep(5_000));
        watch(name + ", wheel", () -> steps(this::turn));
        Thread.sleep(1_000);
        watch(name + ", drag", () -> steps(this::drag));
        Runtime heap = Runtime.getRuntime();
        System.gc();
        long used = heap.totalMemory() - heap.freeMemory();
        System.out.printf("%s: heap %d MB of %d MB%n", name, used >> 20, heap.maxMemory() >> 20);
    }

    /** Looked for in the list alone: to search the whole window would take the thread's time. */
    private boolean isOpen() {
        rows = rows.or(() -> Optional.ofNullable(stage.getScene().lookup(".layer-rows")));
        return rows.map(list -> list.lookup(".layer-name"))
                .filter(name -> !((ToggleButton) name).getText().contains("opening"))
                .isPresent();
    }

    private void turn(int step) {
        if (step % 4 == 0) {
            hand().notch(step / 4 % 8 < 4, 400, 400);
        }
    }

    private void drag(int step) {
        double x = 500 + 260 * Math.cos(step * 0.1);
        double y = 400 + 200 * Math.sin(step * 0.1);
        hand().mouse(
                        step == 0
                                ? MouseEvent.MOUSE_PRESSED
                                : step == STEPS - 1 ? MouseEvent.MOUSE_RELEASED : MouseEvent.MOUSE_DRAGGED,
                        x,
                        y);
    }

    private MapHand hand() {
        return new MapHand(stage.getScene().lookup("#map"));
    }

    private interface Gesture {
        void go(int step);
    }

    private static void steps(Gesture gesture) throws Exception {
        for (int i = 0; i < STEPS; i++) {
            int step = i;
            Platform.runLater(() -> gesture.go(step));
            Thread.sleep(STEP_MILLIS);
        }
    }

    private interface Doing {
        void run() throws Exception;
    }

    /** Does something while another thread notes how long its tasks wait. */
    private static void watch(String what, Doing doing) throws Exception {
        Beat beat = new Beat();
        Thread thread = new Thread(beat, "beat");
        thread.start();
        doing.run();
        beat.ended = true;
        thread.join();
        System.out.printf("%-44s %s%n", what, beat);
    }

    private static void until(BooleanSupplier state) throws Exception {
        while (!onThread(state::getAsBoolean)) {
            Thread.sleep(50);
        }
    }

    private static <T> T onThread(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        Platform.runLater(task);
        return task.get();
    }

    private static final class Beat implements Runnable {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final List<Double> millis = new ArrayList<>();
        private double busiest;
        private volatile boolean ended;

        @Override
        public void run() {
            try {
                long thread = onThread(() -> Thread.currentThread().getId());
                while (!ended) {
                    long busy = THREADS.getThreadCpuTime(thread);
                    long start = System.nanoTime();
                    CountDownLatch turn = new CountDownLatch(1);
                    Platform.runLater(turn::countDown);
                    turn.await();
                    millis.add((System.nanoTime() - start) / 1e6);
                    busiest = Math.max(busiest, (THREADS.getThreadCpuTime(thread) - busy) / 1e6);
                    Thread.sleep(BEAT_MILLIS);
                }
            } catch (Exception end) {
                throw new IllegalStateException(end);
            }
        }

        @Override
        public String toString() {
            List<Double> sorted = new ArrayList<>(millis);
            Collections.sort(sorted);
            int last = sorted.size() - 1;
            return String.format(
                    Locale.ROOT,
                    "wait: median %.1f, 99th percentile %.1f, longest %.1f ms (%d); busiest %.1f ms",
                    sorted.get(last / 2),
                    sorted.get((int) (last * 0.99)),
                    sorted.get(last),
                    sorted.size(),
                    busiest);
        }
    }
}
