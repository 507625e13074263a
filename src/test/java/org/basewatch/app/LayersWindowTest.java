package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.basewatch.app.DrivenWindow.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Layers of the user's own in the real window: a GeoTIFF that another program made is put on the map and taken off again. */
@ExtendWith(ApplicationExtension.class)
class LayersWindowTest {
    private static final Path IMAGERY = Path.of("src", "test", "resources", "layers", "raster", "utm37.tif");
    /** The dark green that most of that picture is filled with. */
    private static final int GREEN = 0x274632;

    @TempDir
    private Path folder = Path.of("");

    private final HandDialogs dialogs = new HandDialogs().addingLayers(List.of(IMAGERY));
    private final FxRobot robot = new FxRobot();
    private Optional<DrivenWindow> window = Optional.empty();

    @Start
    void start(Stage shared) {
        window = Optional.of(new DrivenWindow(robot, shared, folder, dialogs));
    }

    private DrivenWindow window() {
        return window.orElseThrow();
    }

    @AfterEach
    void close() {
        window().close();
    }

    @Test
    void putsImageryOnTheMapFadesHidesKeepsAndRemovesIt() {
        await(() -> window().has("#add-layer"));
        await(() -> window().has("#pin-khmeimim"));
        await(() -> greenPixels() == 0);
        robot.clickOn("#add-layer");
        await(() -> greenPixels() > 2_000);
        await(() ->
                window().settings().contains("utm37.tif") && window().settings().contains("sha256:"));

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
        await(() -> window().settings().contains("EPSG:3857") && greenPixels() > 2_000);

        robot.clickOn(".layer-remove");
        await(() -> robot.lookup(".layer-row").tryQuery().isEmpty() && greenPixels() == 0);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> robot.lookup(".layer-row").tryQuery().isPresent() && greenPixels() > 2_000);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> robot.lookup(".layer-row").tryQuery().isEmpty() && greenPixels() == 0);
        await(() -> !window().settings().contains("utm37.tif"));
        assertThat(robot.lookup(".layers-heading").<Label>query().getText()).isEqualTo("Layers");
        assertThat(dialogs.patterns()).contains("*.tif", "*.gpkg", "*.shp");
        assertThat(dialogs.texts()).isEmpty();
    }

    private Slider opacity() {
        return robot.lookup(".layer-details .slider").query();
    }

    private int greenPixels() {
        Region map = window().map();
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
}
