package org.basewatch.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.SettingsStore;
import org.basewatch.ui.dialog.FxDialogs;

/**
 * How long a frame of the real window takes while a hand drags the map and turns the wheel, at 1600 × 1000. Needs a display, or
 * xvfb-run. Run with {@code -Djavafx.animation.fullspeed=true}, frames follow each other as fast as they can, so that the figures
 * are what a frame costs and not the beat of the screen.
 *
 * <p>Arguments: a report set; the bundled one if there is none.
 */
public final class FrameBenchmark {
    private static final int FRAMES = 240;
    private static final int FIRST = 30;

    /** The last round counts: those before it are for the compiler. */
    private static final int ROUNDS = 3;

    private final Stage stage;
    private final List<Runnable> steps = new ArrayList<>();

    private FrameBenchmark(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        Optional<Path> file = arguments.length > 0 ? Optional.of(Path.of(arguments[0])) : Optional.empty();
        Path settings = Files.createTempDirectory("basewatch-frames");
        CountDownLatch closed = new CountDownLatch(1);
        JsonCatalogueReader reader = new JsonCatalogueReader();
        SettingsStore store = new SettingsStore(settings);
        StartupWork work = StartupWork.begin(reader, store, file);
        Platform.startup(() -> {
            Stage stage = new Stage();
            new ViewerApplication(work, reader, store, FxDialogs::new).start(stage);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1600);
            stage.setHeight(1000);
            stage.showingProperty().addListener(property -> closed.countDown());
            new FrameBenchmark(stage).begin();
        });
        closed.await();
        Platform.exit();
    }

    private void begin() {
        steps.add(() -> quiet(240));
        for (int round = 1; round <= ROUNDS; round++) {
            steps.add(() -> measure("drag, the whole country", this::drag));
            steps.add(() -> quiet(60));
            steps.add(() -> measure("wheel in and out, the whole country", this::wheel));
            steps.add(() -> quiet(60));
        }
        steps.add(() -> approach(6));
        steps.add(() -> quiet(60));
        for (int round = 1; round <= ROUNDS; round++) {
            steps.add(() -> measure("drag, four times nearer", this::drag));
            steps.add(() -> quiet(60));
            steps.add(() -> measure("wheel in and out, four times nearer", this::wheel));
            steps.add(() -> quiet(60));
        }
        next();
    }

    private void next() {
        if (steps.isEmpty()) {
            stage.close();
        } else {
            steps.remove(0).run();
        }
    }

    /** Lets so many frames pass, each at its ordinary time. */
    private void quiet(int frames) {
        PauseTransition pause = new PauseTransition(Duration.millis(frames * 1000 / 60.0));
        pause.setOnFinished(event -> next());
        pause.play();
    }

    private void approach(int notches) {
        for (int i = 0; i < notches; i++) {
            scroll(1);
        }
        next();
    }

    private void measure(String what, IntConsumer hand) {
        new AnimationTimer() {
            private final List<Double> millis = new ArrayList<>();
            private long last = System.nanoTime();
            private int frame;

            @Override
            public void handle(long now) {
                long here = System.nanoTime();
                if (frame >= FIRST) {
                    millis.add((here - last) / 1e6);
                }
                last = here;
                if (frame++ < FRAMES) {
                    hand.accept(frame);
                } else {
                    stop();
                    print(what, millis);
                    next();
                }
            }
        }.start();
    }

    private static void print(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%-40s median %.1f ms, 95th percentile %.1f ms, longest %.1f ms (%d frames)%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }

    /** A hand that drags the map around in a circle. */
    private void drag(int frame) {
        double turn = frame * 2 * Math.PI / FRAMES;
        double x = map().getLayoutBounds().getWidth() / 2 + 260 * Math.cos(turn);
        double y = map().getLayoutBounds().getHeight() / 2 + 200 * Math.sin(turn);
        if (frame == 1) {
            mouse(MouseEvent.MOUSE_PRESSED, x, y);
        }
        mouse(frame == FRAMES ? MouseEvent.MOUSE_RELEASED : MouseEvent.MOUSE_DRAGGED, x, y);
    }

    /** A finger that turns the wheel one notch every six frames: four in, four out. */
    private void wheel(int frame) {
        if (frame % 6 == 0) {
            scroll(frame / 6 % 8 < 4 ? 1 : -1);
        }
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Point2D screen = map().localToScreen(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                map(),
                new MouseEvent(
                        type,
                        x,
                        y,
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(map(), x, y)));
    }

    private void scroll(int notches) {
        double x = map().getLayoutBounds().getWidth() * 0.3;
        double y = map().getLayoutBounds().getHeight() * 0.42;
        Point2D screen = map().localToScreen(x, y);
        Event.fireEvent(
                map(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        screen.getX(),
                        screen.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        notches * 40,
                        0,
                        0,
                        40,
                        40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(map(), x, y)));
    }

    private Node map() {
        return stage.getScene().lookup("#map");
    }
}
