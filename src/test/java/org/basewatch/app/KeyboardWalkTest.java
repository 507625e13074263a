package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.basewatch.app.DrivenWindow.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whoever has no mouse, or no eyes for the screen: Tab reaches everything, shows where it is, and everything there has a name. */
@ExtendWith(ApplicationExtension.class)
class KeyboardWalkTest {
    /** A ring one unit wide around the smallest button has more pixels than this. */
    private static final int SEEN = 40;

    /** The ring of a field with a sign in it lies around both. */
    private static final double RING = 8;

    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();
    private Optional<DrivenWindow> window = Optional.empty();

    @Start
    void start(Stage shared) {
        window = Optional.of(new DrivenWindow(robot, shared, folder, new HandDialogs()));
    }

    @BeforeEach
    void isComplete() {
        await(() -> shown("#report-pane") && shown("#pin-khmeimim") && shown("#count-line") && shown("#search"));
    }

    @AfterEach
    void close() {
        window.orElseThrow().close();
    }

    @Test
    void tabReachesAllShowsWhereItIsAndNamesIt() {
        Set<Node> reached = new LinkedHashSet<>();
        List<String> unseen = new ArrayList<>();
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        for (Node node = next(); reached.add(node); node = next()) {
            int seen = ring(node);
            if (seen < SEEN) {
                unseen.add(words(node) + ": " + seen + " pixels");
            }
        }
        assertThat(missed(reached)).as("cannot be reached by Tab").isEmpty();
        assertThat(nameless(reached)).as("has no name to be spoken").isEmpty();
        assertThat(unseen).as("does not show that it has the focus").isEmpty();
    }

    private Node next() {
        robot.push(KeyCode.TAB);
        return scene().getFocusOwner();
    }

    private List<String> missed(Set<Node> reached) {
        return stops(scene().getRoot())
                .filter(node -> !reached.contains(node))
                .map(KeyboardWalkTest::words)
                .toList();
    }

    private static List<String> nameless(Set<Node> reached) {
        return reached.stream()
                .filter(node -> name(node).isBlank())
                .map(KeyboardWalkTest::words)
                .toList();
    }

    /** By how many pixels a node looks otherwise while the keyboard is on it; it has the focus again afterwards. */
    private int ring(Node node) {
        Rectangle2D around = around(node);
        WritableImage with = picture(around);
        robot.interact(() -> scene().getRoot().requestFocus());
        WritableImage without = picture(around);
        robot.interact(node::requestFocus);
        return differing(with, without);
    }

    private static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> own = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(KeyboardWalkTest::stops)
                : Stream.empty();
        return Stream.concat(own, inside);
    }

    private static String name(Node node) {
        String spoken = node.getAccessibleText();
        return spoken != null ? spoken : node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
    }

    private static String words(Node node) {
        return node.getClass().getSimpleName() + '#' + node.getId() + ' ' + node.getStyleClass() + " \"" + name(node)
                + "\" at " + node.localToScene(node.getBoundsInLocal());
    }

    private static Rectangle2D around(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return new Rectangle2D(
                Math.floor(bounds.getMinX()) - RING,
                Math.floor(bounds.getMinY()) - RING,
                Math.ceil(bounds.getWidth()) + 2 * RING,
                Math.ceil(bounds.getHeight()) + 2 * RING);
    }

    private WritableImage picture(Rectangle2D around) {
        List<WritableImage> taken = new ArrayList<>();
        robot.interact(() -> {
            SnapshotParameters part = new SnapshotParameters();
            part.setViewport(around);
            taken.add(scene().getRoot().snapshot(part, null));
        });
        return taken.get(0);
    }

    private static int differing(WritableImage one, WritableImage other) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += first.getArgb(x, y) == second.getArgb(x, y) ? 0 : 1;
            }
        }
        return differing;
    }

    private Scene scene() {
        return robot.lookup("#map").query().getScene();
    }

    private boolean shown(String query) {
        return window.orElseThrow().has(query);
    }
}
