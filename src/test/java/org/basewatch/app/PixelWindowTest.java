package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.basewatch.app.DrivenWindow.await;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pixels of imagery that lies under everything are looked up in the real window, and the selection can still be ended. */
@ExtendWith(ApplicationExtension.class)
class PixelWindowTest {
    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();
    private Optional<DrivenWindow> window = Optional.empty();

    @Start
    void start(Stage shared) {
        try {
            var dialogs = new HandDialogs().addingLayers(List.of(picture()));
            window = Optional.of(new DrivenWindow(robot, shared, folder, dialogs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of one colour over the whole country and more: 10 × 9 pixels of a degree each. */
    private Path picture() throws IOException {
        Files.writeString(folder.resolve("ground.pgw"), "1\n0\n0\n-1\n34.5\n38.5\n");
        BufferedImage picture = new BufferedImage(10, 9, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90; i++) {
            picture.setRGB(i % 10, i / 10, 0x284632);
        }
        Path file = folder.resolve("ground.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private DrivenWindow window() {
        return window.orElseThrow();
    }

    @BeforeEach
    void addTheLayer() {
        window().addLayers("ground");
    }

    @AfterEach
    void close() {
        window().close();
    }

    @Test
    void aClickShowsThePixelWhereNothingIsSelected() {
        robot.clickOn(window().middle("#pin-khmeimim"));
        await(this::isSelected);
        robot.clickOn(window().onMap(0.6, 0.6));
        await(() -> !isSelected());
        assertThat(isShown()).as("the click ended the selection").isFalse();

        robot.clickOn(window().onMap(0.6, 0.7));
        await(this::isShown);
        assertThat(words())
                .contains(
                        "Colour 40, 70, 50",
                        "ground.png",
                        "Red",
                        "Column",
                        "Row",
                        "(the first is 0)",
                        "Pixel size",
                        "Centre");
        assertThat(robot.lookup("#feature-outline").query().isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        await(() -> !isShown());
    }

    @Test
    void theKeyShowsThePixelInTheMiddleAndKeepsTheSelection() {
        robot.clickOn(window().middle("#pin-khmeimim"));
        await(this::isSelected);
        robot.interact(window().map()::requestFocus);
        robot.push(KeyCode.I);
        await(this::isShown);
        assertThat(isSelected()).isTrue();
    }

    private boolean isSelected() {
        return !robot.lookup("#fit-selection").query().isDisabled();
    }

    private boolean isShown() {
        return robot.lookup("#feature-card").tryQuery().filter(Node::isVisible).isPresent();
    }

    private String words() {
        Region card = robot.lookup("#feature-card").query();
        return robot.from(card).lookup(".label").queryAll().stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining(" | "));
    }
}
