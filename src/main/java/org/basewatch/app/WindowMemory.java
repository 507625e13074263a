package org.basewatch.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.basewatch.io.Settings;
import org.basewatch.io.SettingsStore;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.Folders;
import org.basewatch.ui.main.MainWindow;
import org.basewatch.ui.main.PanelState;
import org.basewatch.ui.map.MapViewModel;
import org.basewatch.ui.map.Rest;

/**
 * Keeps what the window was left like: soon after a change, and when the window closes. JavaFX application thread; the file, which other
 * windows write to as well, is written by a thread of its own.
 */
final class WindowMemory implements AutoCloseable {
    private static final Dimension2D FIRST_SIZE = new Dimension2D(1440, 860);

    private final SettingsStore store;
    private final Settings start;
    private final Rest rest;
    private final Consumer<String> problems;
    private final WriterThread writer = new WriterThread("settings");
    private final AtomicReference<Optional<Settings>> newest = new AtomicReference<>(Optional.empty());
    private Supplier<Settings.Ground> ground;
    private Optional<String> told = Optional.empty();

    /**
     * A memory that has not kept anything yet.
     *
     * @param start the settings that the window was opened with
     * @param rest tells when changes have come to rest
     * @param problems gets a sentence, once, if the settings cannot be written; on a thread of its own
     */
    WindowMemory(SettingsStore store, Settings start, Rest rest, Consumer<String> problems) {
        this.store = store;
        this.start = start;
        this.rest = rest;
        this.problems = problems;
        // what was there stays in the file until it is on the map again
        this.ground = start::ground;
    }

    /** Size of the window's content. */
    static Dimension2D size(Settings settings) {
        return settings.window()
                .map(window -> new Dimension2D(window.width(), window.height()))
                .orElse(FIRST_SIZE);
    }

    /** How the panels were. */
    static PanelState panels(Settings settings) {
        return settings.panels()
                .map(kept -> new PanelState(
                        width(kept.filter()),
                        kept.filter() == 0,
                        width(kept.reports()),
                        kept.reports() == 0,
                        kept.timeFolded()))
                .orElseGet(PanelState::standard);
    }

    /** Puts the window where it was, if that is still on a screen. */
    void place(Stage stage) {
        start.window().ifPresent(kept -> {
            if (!Screen.getScreensForRectangle(kept.x(), kept.y(), kept.width(), kept.height())
                    .isEmpty()) {
                stage.setX(kept.x());
                stage.setY(kept.y());
            }
            stage.setMaximized(kept.maximized());
        });
    }

    /** Follows what is to be kept, and says how it is saved at once. */
    Runnable follow(Stage stage, MainWindow window, Workspace workspace, MapViewModel map, Folders folders) {
        Runnable save = () -> save(stage, window, workspace, map, folders);
        for (ObservableValue<?> kept : new ObservableValue<?>[] {
            stage.xProperty(),
            stage.yProperty(),
            stage.widthProperty(),
            stage.heightProperty(),
            stage.maximizedProperty(),
            workspace.themeProperty(),
            workspace.furnitureProperty(),
            workspace.labelsProperty(),
            workspace.viewProperty(),
            workspace.annotationsProperty(),
            workspace.coordinatesProperty(),
            folders.reports(),
            folders.pictures()
        }) {
            kept.addListener((property, before, now) -> rest.then(save));
        }
        window.onPanelsChanged(() -> rest.then(save));
        return save;
    }

    /** From now on keeps what lies under the reports. */
    void followGround(
            ObservableValue<?> layers, ObservableValue<?> projection, Supplier<Settings.Ground> now, Runnable save) {
        ground = now;
        layers.addListener((property, before, after) -> rest.then(save));
        projection.addListener((property, before, after) -> rest.then(save));
    }

    /** Begins with what was kept: the names on the map, the view, the folders that are still there. */
    void restore(Workspace workspace, MapViewModel map, Folders folders) {
        workspace.labelsProperty().set(start.labels());
        workspace.coordinatesProperty().set(start.marks().coordinates());
        workspace.beginWith(start.marks().annotations());
        start.view().ifPresent(map::startAt);
        folders.reports().set(folder(start.folder()));
        folders.pictures().set(folder(start.picture().folder()));
    }

    private static Optional<Path> folder(Optional<String> kept) {
        try {
            return kept.map(Path::of).filter(Files::isDirectory);
        } catch (InvalidPathException fromAnotherSystem) {
            return Optional.empty();
        }
    }

    private void save(Stage stage, MainWindow window, Workspace workspace, MapViewModel map, Folders folders) {
        Settings.Picture picture = start.picture();
        Settings now = new Settings(
                windowOf(stage),
                workspace.themeProperty().get(),
                kept(window.panelState()),
                map.viewToKeep(),
                workspace.labelsProperty().get(),
                folders.reports().get().map(Path::toString),
                workspace.furnitureProperty().get(),
                new Settings.Picture(
                        picture.size(),
                        picture.author(),
                        picture.nauticalMiles(),
                        folders.pictures().get().map(Path::toString)),
                ground.get(),
                new Settings.Marks(workspace.coordinatesProperty().get(), workspace.annotations()));
        keep(now);
    }

    /** Has settings written soon; those that still wait to be written are out of date then. */
    void keep(Settings now) {
        // what comes to rest after the window was closed was kept when it closed
        if (!writer.isClosed()) {
            newest.set(Optional.of(now));
            writer.execute(this::write);
        }
    }

    private void write() {
        newest.getAndSet(Optional.empty()).flatMap(store::save).ifPresent(problem -> {
            if (!told.equals(Optional.of(problem))) {
                told = Optional.of(problem);
                problems.accept(problem);
            }
        });
    }

    /** Waits until the last is written. */
    @Override
    public void close() {
        writer.close();
    }

    /** The size of a maximised window is not worth keeping: the one before it is what comes back. */
    private Optional<Settings.Window> windowOf(Stage stage) {
        Scene scene = stage.getScene();
        Dimension2D size = stage.isMaximized() ? size(start) : new Dimension2D(scene.getWidth(), scene.getHeight());
        return Double.isNaN(stage.getX()) || size.getWidth() <= 0
                ? start.window()
                : Optional.of(new Settings.Window(
                        stage.getX(), stage.getY(), size.getWidth(), size.getHeight(), stage.isMaximized()));
    }

    private static Optional<Settings.Panels> kept(PanelState panels) {
        if (panels.equals(PanelState.standard())) {
            return Optional.empty();
        }
        return Optional.of(new Settings.Panels(
                panels.filterFolded() ? 0 : panels.filter().orElse(280),
                panels.reportsFolded() ? 0 : panels.reports().orElse(400),
                panels.timeFolded()));
    }

    private static OptionalDouble width(double kept) {
        return kept == 0 ? OptionalDouble.empty() : OptionalDouble.of(kept);
    }
}
