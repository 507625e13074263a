package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A window manager that opens the window at a size of its own is asked again; the user's own size is left alone. */
@ExtendWith(ApplicationExtension.class)
class OpeningSizeTest {
    private static final Dimension2D WANTED = new Dimension2D(700, 500);

    private final FxRobot robot = new FxRobot();
    private Optional<Stage> stage = Optional.empty();
    private Optional<OpeningSize> opening = Optional.empty();

    @BeforeEach
    void open() {
        robot.interact(() -> {
            Stage window = new Stage();
            window.setScene(new Scene(new Group(), WANTED.getWidth(), WANTED.getHeight()));
            opening = Optional.of(OpeningSize.keep(window, WANTED));
            window.show();
            stage = Optional.of(window);
        });
    }

    @AfterEach
    void close() {
        robot.interact(window()::close);
    }

    @Test
    void asksAgainOnce() {
        makeLarge();
        assertThat(window().getScene().getWidth()).isEqualTo(WANTED.getWidth());
        assertThat(window().getScene().getHeight()).isEqualTo(WANTED.getHeight());
        makeLarge();
        assertThat(window().getScene().getWidth()).isEqualTo(900);
    }

    @Test
    void leavesTheUsersOwnSizeAlone() {
        robot.interact(opening.orElseThrow()::settled);
        makeLarge();
        assertThat(window().getScene().getWidth()).isEqualTo(900);
        assertThat(window().getScene().getHeight()).isEqualTo(620);
    }

    private void makeLarge() {
        robot.interact(() -> {
            window().setWidth(900);
            window().setHeight(620);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Stage window() {
        return stage.orElseThrow();
    }
}
