package org.basewatch.ui.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.basewatch.model.Reliability;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The switch for the user's own letters, in a panel as narrow as it gets. */
@ExtendWith(ApplicationExtension.class)
class OwnLettersBarTest {
    private final Workspace workspace = SmallSet.workspace();
    private final OwnLettersViewModel model =
            new OwnLettersViewModel(workspace, new HandDialogs(), words -> {}, () -> LocalDate.of(2026, 11, 23));

    @Start
    void start(Stage stage) {
        BorderPane panel = new BorderPane();
        panel.setTop(new OwnLettersBar(model));
        Scene scene = new Scene(panel, 236, 200);
        scene.getStylesheets().addAll("/basewatch/css/tokens-light.css", "/basewatch/css/panels.css");
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void everyWordCanBeReadAndTheSwitchIsThereOnlyWhereItDoesSomething(FxRobot robot) {
        robot.interact(() -> model.give(workspace.readCatalogue().sources().get(0), Reliability.F, ""));
        robot.interact(() -> {});
        CheckBox use = robot.lookup("#use-own-letters").query();
        assertThat(use.getText()).isEqualTo("Use my letters (1)");
        robot.lookup("#own-letters")
                .lookup((Labeled part) -> true)
                .queryAllAs(Labeled.class)
                .forEach(part -> {
                    assertThat(part.getWidth()).as(part.getText()).isGreaterThanOrEqualTo(part.prefWidth(-1));
                    assertThat(part.localToScene(part.getBoundsInLocal()).getMaxX())
                            .as(part.getText())
                            .isLessThanOrEqualTo(236);
                });

        robot.interact(() -> workspace.open(SmallSet.large(3)));
        assertThat(robot.lookup("#use-own-letters").tryQuery()).isPresent();
        robot.interact(() -> model.takeBack(workspace.readCatalogue().sources().get(0)));
        assertThat(robot.lookup("#use-own-letters").tryQuery()).isEmpty();
        assertThat(robot.lookup("No letter of yours for this set.").tryQuery()).isPresent();
        assertThat(robot.lookup("Export…").tryQuery()).isPresent();
    }
}
