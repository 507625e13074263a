package org.basewatch.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.SettingsStore;
import org.basewatch.ui.dialog.Dialogs;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the bundled reports, on a stage and with settings of its own, for a robot to drive. */
final class DrivenWindow {
    private final FxRobot robot;
    private final Path settings;
    private final Stage stage = new Stage();

    /**
     * Opens it. JavaFX application thread.
     *
     * @param shared the toolkit's own stage, which tests before may have left at any size
     * @param folder where the settings are kept
     * @param dialogs answers where a person would
     */
    DrivenWindow(FxRobot robot, Stage shared, Path folder, Dialogs dialogs) {
        this.robot = robot;
        this.settings = folder.resolve("settings");
        shared.hide();
        JsonCatalogueReader reader = new JsonCatalogueReader();
        SettingsStore store = store();
        StartupWork work = StartupWork.begin(reader, store, Optional.empty());
        new ViewerApplication(work, reader, store, owner -> dialogs).start(stage);
    }

    /** Closes it. Any thread but the toolkit's. */
    void close() {
        robot.interact(stage::close);
    }

    /** Presses a key in this moment, complete or not. JavaFX application thread. */
    void pressAtOnce(String typed, KeyCode code) {
        pressAtOnce(stage.getScene(), typed, code);
    }

    /** Presses a key in a scene in this moment. JavaFX application thread. */
    static void pressAtOnce(Scene scene, String typed, KeyCode code) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", typed, code, false, false, false, false));
        Event.fireEvent(
                target, new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", typed, code, false, false, false, false));
    }

    boolean isOpen() {
        return stage.isShowing();
    }

    /** Makes it so wide, in logical units. */
    void setWidth(double width) {
        stage.setWidth(width);
    }

    /** Where it keeps its settings, as another window sees them. */
    SettingsStore store() {
        return new SettingsStore(settings);
    }

    /** The file of the settings as it stands; "" before there is one. */
    String settings() {
        try {
            Path file = settings.resolve("settings.json");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Region map() {
        return robot.lookup("#map").query();
    }

    boolean has(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    /** Adds the layers that its dialogs answer with, once the window is complete, and waits until one of a name is in the list. */
    void addLayers(String name) {
        await(() -> has("#add-layer"));
        await(() -> has("#pin-khmeimim"));
        robot.clickOn("#add-layer");
        await(() -> robot.lookup(".layer-name").queryAll().stream()
                .anyMatch(row -> ((Labeled) row).getText().equals(name)));
    }

    /** A point of the map on the screen, by its share of width and height. */
    Point2D onMap(double across, double down) {
        Bounds bounds = map().localToScreen(map().getBoundsInLocal());
        return new Point2D(
                Math.rint(bounds.getMinX() + across * bounds.getWidth()),
                Math.rint(bounds.getMinY() + down * bounds.getHeight()));
    }

    /** The middle of a node on the screen. */
    Point2D middle(String query) {
        Node node = robot.lookup(query).query();
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Waits until something is so. */
    static void await(BooleanSupplier state) {
        try {
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(state::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError("the window did not come to the state that was waited for", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
