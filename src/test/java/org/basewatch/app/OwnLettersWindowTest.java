package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.basewatch.app.DrivenWindow.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The user's own letters in the real window. */
@ExtendWith(ApplicationExtension.class)
class OwnLettersWindowTest {
    private static final String LETTERS = """
            {"format":"basewatch-own-letters","version":1,"letters":[{"sourceId":"src-newsweek","name":"Newsweek",
            "letter":"F","reason":"for a trial","date":"2026-01-01"},
            {"sourceId":"src-newsweek","name":"Newsweek","letter":"G","reason":"","date":"2026-01-02"}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();
    private Optional<DrivenWindow> window = Optional.empty();

    @Start
    void start(Stage shared) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("settings")).resolve("own-letters.json"), LETTERS);
        window = Optional.of(new DrivenWindow(robot, shared, folder, new HandDialogs()));
    }

    @AfterEach
    void close() {
        window.orElseThrow().close();
    }

    /** The letters of this window are damaged, which it says. */
    @Test
    void aMessageLeavesTheMapAsItIsAndNothingThatIsTypedIntoLiesBelowIt() {
        DrivenWindow open = window.orElseThrow();
        await(() -> open.has("#notice-close") && open.has("#count-line"));
        Bounds map = inScene("#map");
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> open.has("#go-to") && robot.lookup("#go-to").query().isVisible());
        await(() -> inScene("#go-to").getMinY() >= inScene("#notice").getMaxY());
        robot.push(KeyCode.ESCAPE);

        robot.clickOn("#notice-close");
        await(() -> !robot.lookup("#notice").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        await(() -> inScene("#go-to").getMinY() < map.getMinY() + 20);
        assertThat(inScene("#map")).isEqualTo(map);
    }

    private Bounds inScene(String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void whatIsInUseIsSaidOnTheRailOfTheFoldedFilter() {
        DrivenWindow open = window.orElseThrow();
        await(() -> open.has("#use-own-letters") && open.has("#count-line"));
        assertThat(folder.resolve("settings/own-letters.broken-1.json")).hasContent(LETTERS);
        assertThat(robot.lookup("#use-own-letters").queryAs(CheckBox.class).getText())
                .isEqualTo("Use my letters (1)");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(open.has(".rail-note")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(
                () -> robot.lookup("#use-own-letters").queryAs(CheckBox.class).fire());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> open.has(".rail-note"));
        assertThat(robot.lookup(".rail-note").queryAs(Labeled.class).getText())
                .isEqualTo("Your letters in use: 1 source");
        robot.interact(
                () -> robot.lookup("#search-text").queryAs(TextField.class).setText("tartus"));
        await(() -> robot.lookup(".rail-note").queryAll().size() == 2);
        assertThat(robot.lookup(".rail-note").nth(0).queryAs(Labeled.class).getText())
                .isEqualTo("1 filter on");
        robot.clickOn(".rail-note");
        await(() -> !open.has(".rail-note")
                || !robot.lookup(".rail-note").query().getParent().getParent().isVisible());
    }
}
