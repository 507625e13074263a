package org.basewatch.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.basewatch.catalogue.DatedSet;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The timeline over reports of which only the day of publication is known. */
@ExtendWith(ApplicationExtension.class)
class WithoutEventsPaneTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);

    private final Workspace workspace =
            new Workspace(new RowFilter(), DatedSet.published(FIRST, FIRST.plusDays(4), FIRST.plusDays(8)));
    private final TimelineViewModel model = new TimelineViewModel(workspace);

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new TimelinePane(model), 800, 90);
        for (String sheet : new String[] {"tokens-light.css", "window.css"}) {
            scene.getStylesheets().add("/basewatch/css/" + sheet);
        }
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void theHandleMovesByKeyAndTheWordsSayWhatIsThere(FxRobot robot) {
        assertThat(words(robot)).isEqualTo("No report gives the day of its event");
        CheckBox undated = robot.lookup("#time-undated").query();
        assertThat(undated.isVisible()).isTrue();
        assertThat(undated.getText()).isEqualTo("Undated 3");

        Node flag = robot.lookup("#known-on").query();
        robot.interact(flag::requestFocus);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot)).isEqualTo("What was known on 7 Dec 2024");
        assertThat(workspace.result().visible().count()).isEqualTo(2);
        assertThat(undated.getText()).as("follows all else").isEqualTo("Undated 2");
    }

    @Test
    void withDaysOfEventsTheWordsAreThoseOfTheBars(FxRobot robot) {
        robot.interact(() -> workspace.open(SmallSet.large(10)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot)).startsWith("When it happened");
        robot.interact(() -> workspace.filterBy(
                workspace.criteria().withEvents(EventDays.between(LocalDate.EPOCH, LocalDate.EPOCH))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot)).startsWith("What happened 1 Jan 1970");
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#time-words").<Label>query().getText();
    }
}
