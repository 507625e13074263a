package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.basewatch.app.DrivenWindow.await;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Keys that come before the window is complete, where there is no search field yet to type into. */
@ExtendWith(ApplicationExtension.class)
class EarlyKeysTest {
    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();
    private Optional<DrivenWindow> window = Optional.empty();
    private boolean wasComplete;

    @Start
    void start(Stage shared) {
        DrivenWindow opened = new DrivenWindow(robot, shared, folder, new HandDialogs());
        window = Optional.of(opened);
        wasComplete = opened.has("#search-text");
        opened.pressAtOnce("/", KeyCode.SLASH);
        opened.pressAtOnce("t", KeyCode.T);
        opened.pressAtOnce("u", KeyCode.U);
        opened.pressAtOnce("s", KeyCode.S);
    }

    @AfterEach
    void close() {
        window.orElseThrow().close();
    }

    @Test
    void whoHasTheFocusAllTheTimeGetsThemInTheirOrder() {
        TextField field = new TextField();
        robot.interact(() -> {
            Scene scene = new Scene(new StackPane(field));
            EarlyKeys keys = new EarlyKeys(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            field.requestFocus();
            DrivenWindow.pressAtOnce(scene, "a", KeyCode.A);
            DrivenWindow.pressAtOnce(scene, "b", KeyCode.B);
            assertThat(field.getText()).isEmpty();
            keys.give();
            DrivenWindow.pressAtOnce(scene, "c", KeyCode.C);
        });
        await(() -> field.getText().equals("abc"));
        robot.interact(() -> {
            DrivenWindow.pressAtOnce(field.getScene(), "d", KeyCode.D);
            assertThat(field.getText()).isEqualTo("abcd");
            field.getScene().getWindow().hide();
        });
    }

    @Test
    void nothingThatIsTypedIsLost() {
        assertThat(wasComplete).isFalse();

        await(() -> window.orElseThrow().has("#search-text"));
        await(() -> robot.lookup("#search-text")
                .queryAs(TextInputControl.class)
                .getText()
                .equals("tus"));

        robot.write("x");
        await(() -> robot.lookup("#search-text")
                .queryAs(TextInputControl.class)
                .getText()
                .equals("tusx"));
    }
}
