package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.SettingsStore;
import org.basewatch.ui.dialog.Dialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Layers of the user's own in the real window: a GeoTIFF that another program made is put on the map and taken off again. */
@ExtendWith(ApplicationExtension.class)
class LayersWindowTest {
    private static final Path IMAGERY = Path.of("src", "test", "resources", "layers", "raster", "utm37.tif");
    /** The dark green that most of that picture is filled with. */
    private static final int GREEN = 0x274632;

    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();
    private Optional<Stage> window = Optional.empty();

    @Start
    void start(Stage shared) {
        shared.hide();
        Stage stage = new Stage();
        window = Optional.of(stage);
        JsonCatalogueReader reader = new JsonCatalogueReader();
        SettingsStore store = new SettingsStore(folder.resolve("settings"));
        StartupWork work = StartupWork.begin(reader, store, Optional.empty());
        new ViewerApplication(work, reader, store, owner -> new Answers()).start(stage);
    }

    @AfterEach
    void close() {
        robot.interact(() -> window.ifPresent(Stage::close));
    }

    @Test
    void putsImageryOnTheMapFadesHidesKeepsAndRemovesIt() {
        await(() -> robot.lookup("#add-layer").tryQuery().isPresent());
        await(() -> robot.lookup("#pin-khmeimim").tryQuery().isPresent());
        await(() -> greenPixels() == 0);
        robot.clickOn("#add-layer");
        await(() -> greenPixels() > 2_000);
        await(() -> settings().contains("utm37.tif") && settings().contains("sha256:"));

        robot.clickOn(".layer-name");
        await(() -> opacity().isVisible());
        robot.interact(() -> opacity().setValue(0.4));
        await(() -> greenPixels() == 0);
        robot.interact(() -> opacity().setValue(1));
        await(() -> greenPixels() > 2_000);

        robot.clickOn(".layer-eye");
        await(() -> greenPixels() == 0);
        assertThat(robot.lookup(".layer-eye").query().getAccessibleText()).startsWith("Show");
        robot.clickOn(".layer-eye");
        await(() -> greenPixels() > 2_000);

        robot.clickOn("#map-menu").clickOn("#projection-menu").clickOn("#projection-3857");
        await(() -> settings().contains("EPSG:3857") && greenPixels() > 2_000);

        robot.clickOn(".layer-remove");
        await(() -> robot.lookup(".layer-row").tryQuery().isEmpty() && greenPixels() == 0);
        await(() -> !settings().contains("utm37.tif"));
        assertThat(robot.lookup(".layers-heading").<Label>query().getText()).isEqualTo("Layers");
    }

    private Slider opacity() {
        return robot.lookup(".layer-details .slider").query();
    }

    private int greenPixels() {
        Region map = robot.lookup("#map").query();
        WritableImage picture = map.snapshot(null, null);
        PixelReader pixels = picture.getPixelReader();
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += isGreen(pixels.getArgb(x, y)) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isGreen(int argb) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((argb >> shift & 0xff) - (GREEN >> shift & 0xff)) > 5) {
                return false;
            }
        }
        return true;
    }

    private String settings() {
        try {
            Path file = folder.resolve("settings").resolve("settings.json");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier state) {
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

    /** Answers where a person would choose files. */
    private static final class Answers implements Dialogs {
        @Override
        public List<Path> chooseLayers(List<String> patterns) {
            assertThat(patterns).contains("*.tif", "*.gpkg", "*.shp");
            return List.of(IMAGERY);
        }

        @Override
        public Optional<Path> chooseReportSet() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> choosePicture(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public boolean confirmOpenLink(URI address, Optional<String> warning) {
            return false;
        }

        @Override
        public void showText(String title, String text) {
            throw new AssertionError(title + ": " + text);
        }
    }
}
