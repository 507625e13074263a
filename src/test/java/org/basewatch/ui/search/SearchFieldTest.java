package org.basewatch.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.model.ReportKind;
import org.basewatch.search.IndexFolder;
import org.basewatch.search.ReportSearch;
import org.basewatch.search.Variants;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.SameThreadExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whether the keys of the field and those of the window bring back what was there. */
@ExtendWith(ApplicationExtension.class)
class SearchFieldTest {
    private final Workspace workspace = SmallSet.workspace();

    @Start
    void start(Stage stage) {
        SearchViewModel model = new SearchViewModel(
                workspace,
                new SameThreadExecutor(),
                (catalogue, progress) -> ReportSearch.of(catalogue, Variants.bundled(), IndexFolder.none(), progress));
        stage.setScene(new Scene(new StackPane(new SearchField(model)), 400, 100));
        stage.show();
    }

    @Test
    void whatEscapeEmptiedComesBackAndGoesAgain(FxRobot robot) {
        robot.clickOn("#search-text").write("north").type(KeyCode.ESCAPE);
        assertThat(text(robot)).isEmpty();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());

        undo(robot);
        assertThat(text(robot)).isEqualTo("north");
        assertThat(searched()).hasValue("north");
        undo(robot);
        assertThat(text(robot)).isEmpty();
        robot.press(KeyCode.SHORTCUT, KeyCode.Y).release(KeyCode.Y, KeyCode.SHORTCUT);
        assertThat(searched()).hasValue("north");
    }

    @Test
    void whatTheCrossEmptiedComesBack(FxRobot robot) {
        robot.clickOn("#search-text").write("north").type(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#search-text").<TextField>query().selectAll());
        robot.write("south").clickOn("#search-clear");
        assertThat(text(robot)).isEmpty();

        undo(robot);
        assertThat(text(robot)).isEqualTo("south");
    }

    @Test
    void whatIsDeletedAtOnceComesBackFromElsewhere(FxRobot robot) {
        robot.clickOn("#search-text").write("north");
        robot.interact(() -> robot.lookup("#search-text").<TextField>query().selectAll());
        robot.type(KeyCode.DELETE);
        assertThat(text(robot)).isEmpty();

        robot.interact(workspace::undo);
        assertThat(text(robot)).isEqualTo("north");
    }

    @Test
    void whatWasNotLookedForComesBackToo(FxRobot robot) {
        robot.clickOn("#search-text").write("north not ").type(KeyCode.ESCAPE);
        assertThat(text(robot)).isEmpty();

        undo(robot);
        assertThat(text(robot)).isEqualTo("north not ");
    }

    @Test
    void theFieldTakesItsOwnBackFirst(FxRobot robot) {
        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withKind(ReportKind.OPINION, false)));
        FilterCriteria before = workspace.criteria();
        robot.clickOn("#search-text").write("north");
        undo(robot);
        assertThat(text(robot)).isEmpty();
        assertThat(workspace.criteria()).isEqualTo(before);

        undo(robot);
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHORTCUT);
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#search-text").<TextField>query().getText();
    }

    private Optional<String> searched() {
        return workspace.criteria().text().map(TextMatch::query);
    }
}
