package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.basewatch.app.DrivenWindow.await;

import java.nio.file.Path;
import java.util.Optional;
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
import org.testfx.util.WaitForAsyncUtils;

/** Esc takes a message away where nothing else has a use for it. */
@ExtendWith(ApplicationExtension.class)
class NoticeWindowTest {
    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();
    private Optional<DrivenWindow> window = Optional.empty();

    @Start
    void start(Stage shared) {
        window = Optional.of(new DrivenWindow(robot, shared, folder, new HandDialogs()));
    }

    @AfterEach
    void close() {
        window.orElseThrow().close();
    }

    @Test
    void escTakesTheMessageAwayWhereverTheKeysAre() {
        DrivenWindow open = window.orElseThrow();
        await(() -> open.has("#count-line") && open.has("#pin-khmeimim") && open.has("#search-text"));
        for (String keys : new String[] {"#map", "#reports", "#sources", "#cell-B2", "#tools"}) {
            robot.interact(() -> robot.lookup(keys).query().requestFocus());
            bringMessage();
            robot.push(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(isMessageThere()).as(keys).isFalse();
        }
    }

    @Test
    void escFirstDoesWhatItDoesElsewhere() {
        DrivenWindow open = window.orElseThrow();
        await(() -> open.has("#count-line") && open.has("#pin-khmeimim") && open.has("#search-text"));
        bringMessage();
        robot.clickOn("#pin-khmeimim");
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> robot.lookup("#fit-selection")
                .tryQuery()
                .filter(button -> !button.isDisabled())
                .isPresent());
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isMessageThere()).as("the place is left first").isTrue();

        TextField search = robot.lookup("#search-text").query();
        robot.interact(() -> {
            search.requestFocus();
            search.setText("tartus");
        });
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(search.getText()).isEmpty();
        assertThat(isMessageThere()).as("the field is emptied first").isTrue();

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isMessageThere()).isFalse();
    }

    /** There is no file of the bundled reports to read again, which is said. */
    private void bringMessage() {
        robot.push(KeyCode.F5);
        await(this::isMessageThere);
    }

    private boolean isMessageThere() {
        return robot.lookup("#notice").query().isVisible();
    }
}
