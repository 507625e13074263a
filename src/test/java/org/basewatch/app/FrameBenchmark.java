package org.basewatch.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.SettingsStore;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapPoint;
import org.basewatch.map.Viewport;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.dialog.FxDialogs;
import org.basewatch.ui.map.MapPane;
import org.basewatch.ui.map.MapViewModel;

/**
 * How long a frame of the real window takes while a hand drags the map, pinches it and turns the wheel, and how long after a notch
 * of the wheel the sharp map is there. The map is 1600 × 1000 with the panels beside it folded, so the display must be a little
 * larger. Run with {@code -Djavafx.animation.fullspeed=true}, frames follow each other as fast as they can: the figures are what a
 * frame costs and not the beat of the screen.
 *
 * <p>Two views are the densest: the whole country, with all the names, lines and reports of the scale at which a map is first seen;
 * and the coast from Latakia to Tartus, where most bases and reports, and the names around them, lie close together.
 *
 * <p>Arguments: a report set; the bundled one if there is none, or an empty word.
 */
public final class FrameBenchmark {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final GeoPoint COAST = new GeoPoint(35.95, 35.25);
    private static final int TO_THE_COAST = 8;
    private static final double GESTURE_MILLIS = 4000;
    private static final double NOTCH_MILLIS = 120;
    /** So long nothing may be under way before it begins: between two works there is a moment without one. */
    private static final int IDLE_SECONDS = 3;

    /** The last round counts: those before it are for the compiler. */
    private static final int ROUNDS = 3;

    private final Stage stage;
    private final MapPane map;
    private final MapHand hand;
    private final List<Runnable> steps = new ArrayList<>();
    private double wheelX = WIDTH * 0.3;
    private double wheelY = HEIGHT * 0.42;

    private FrameBenchmark(Stage stage) {
        this.stage = stage;
        this.map = (MapPane) stage.getScene().lookup("#map");
        this.hand = new MapHand(map);
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        GraphicsCard.passOverIfMissing();
        Optional<Path> file = Stream.of(arguments)
                .filter(argument -> !argument.isEmpty())
                .findFirst()
                .map(Path::of);
        PassingSettings settings = PassingSettings.make();
        CountDownLatch closed = new CountDownLatch(1);
        JsonCatalogueReader reader = new JsonCatalogueReader();
        SettingsStore store = settings.store();
        StartupWork work = StartupWork.begin(reader, store, file);
        Platform.startup(() -> {
            Stage stage = new Stage();
            new ViewerApplication(work, reader, store, FxDialogs::new).start(stage);
            stage.setX(0);
            stage.setY(0);
            stage.showingProperty().addListener(property -> closed.countDown());
            new FrameBenchmark(stage).begin();
        });
        closed.await();
        settings.close();
        Platform.exit();
    }

    private void begin() {
        steps.add(() -> quiet(4000));
        steps.add(() -> untilAllIsDone(IDLE_SECONDS));
        steps.add(this::foldPanels);
        steps.add(() -> quiet(500));
        steps.add(this::fitWindow);
        steps.add(() -> quiet(2000));
        measureAll("the whole country");
        steps.add(this::approachTheCoast);
        measureAll("the coast");
        next();
    }

    private void measureAll(String view) {
        for (int round = 1; round <= ROUNDS; round++) {
            steps.add(() -> quiet(1000));
            steps.add(() -> measure("drag, " + view, this::drag, () -> true));
            steps.add(() -> quiet(1000));
            steps.add(() -> measure("pinch, " + view, new Pinch(), () -> true));
            steps.add(() -> quiet(1000));
            steps.add(() -> measure("wheel, " + view, new Wheel(), map::isSharp));
        }
    }

    private void next() {
        if (steps.isEmpty()) {
            stage.close();
        } else {
            steps.remove(0).run();
        }
    }

    private void quiet(double millis) {
        PauseTransition pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(event -> next());
        pause.play();
    }

    /** A large file is read and made ready for the search for many seconds, on one of the processors that frames need. */
    private void untilAllIsDone(int idleSeconds) {
        Node line = stage.getScene().getRoot().lookup(".task-line");
        boolean isBusy = line != null && line.isVisible();
        PauseTransition pause = new PauseTransition(Duration.seconds(1));
        pause.setOnFinished(event -> {
            if (isBusy || idleSeconds > 1) {
                untilAllIsDone(isBusy ? IDLE_SECONDS : idleSeconds - 1);
            } else {
                next();
            }
        });
        pause.play();
    }

    private void foldPanels() {
        for (String panel : List.of("#fold-panel-filter", "#fold-panel-reports", "#fold-panel-time")) {
            ((Button) stage.getScene().lookup(panel)).fire();
        }
        next();
    }

    private void fitWindow() {
        stage.setWidth(stage.getWidth() + WIDTH - map.getWidth());
        stage.setHeight(stage.getHeight() + HEIGHT - map.getHeight());
        next();
    }

    private void approachTheCoast() {
        System.out.printf("The map is %.0f × %.0f.%n", map.getWidth(), map.getHeight());
        Viewport seen = MapViewModel.firstView(map.getWidth(), map.getHeight());
        MapPoint coast = LambertConformalConic.syria().project(COAST);
        wheelX = seen.screenX(coast.x());
        wheelY = seen.screenY(coast.y());
        for (int i = 0; i < TO_THE_COAST; i++) {
            hand.notch(true, wheelX, wheelY);
        }
        next();
    }

    private void measure(String what, FrameMeter.Gesture gesture, BooleanSupplier sharp) {
        new FrameMeter(GESTURE_MILLIS, gesture, sharp, times -> {
                    hand.mouse(MouseEvent.MOUSE_RELEASED, wheelX, wheelY);
                    System.out.printf("%-24s %s%n", what, times);
                    next();
                })
                .start();
    }

    /** Drags the map around in a circle, twice. */
    private boolean drag(double millis) {
        double turn = millis / GESTURE_MILLIS * 4 * Math.PI;
        double x = WIDTH / 2 + 260 * Math.cos(turn);
        double y = HEIGHT / 2 + 200 * Math.sin(turn);
        if (millis < 1) {
            hand.mouse(MouseEvent.MOUSE_PRESSED, x, y);
        }
        hand.mouse(MouseEvent.MOUSE_DRAGGED, x, y);
        return true;
    }

    /** Two fingers that come apart and together again, to twice the scale and back in each second. */
    private final class Pinch implements FrameMeter.Gesture {
        private double scale = 1;

        @Override
        public boolean move(double millis) {
            double wanted = Math.pow(2, (1 - Math.cos(millis / 1000 * 2 * Math.PI)) / 2);
            hand.pinch(wanted / scale, wheelX, wheelY);
            scale = wanted;
            return true;
        }
    }

    /** A finger that turns the wheel notch by notch: four in, four out. */
    private final class Wheel implements FrameMeter.Gesture {
        private int notches;

        @Override
        public boolean move(double millis) {
            if (millis < notches * NOTCH_MILLIS) {
                return false;
            }
            hand.notch(notches++ % 8 < 4, wheelX, wheelY);
            return true;
        }
    }
}
