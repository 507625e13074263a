package org.basewatch.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
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
        SearchField search = new SearchField(model);
        Button list = new Button("list");
        list.setId("list");
        Button map = new Button("map");
        map.setId("map");
        search.leaveTo(map::requestFocus);
        Scene scene = new Scene(new VBox(list, map, search), 400, 200);
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Z"), workspace::undo);
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Y"), workspace::redo);
        stage.setScene(scene);
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
    void escapeGivesTheKeysBackToWhoHadThem(FxRobot robot) {
        robot.clickOn("#list").clickOn("#search-text").write("north").type(KeyCode.ESCAPE);
        assertThat(text(robot)).isEmpty();
        assertThat(hasKeys(robot, "#list")).isTrue();
        robot.clickOn("#search-text").type(KeyCode.ESCAPE);
        assertThat(hasKeys(robot, "#list")).isTrue();

        robot.clickOn("#search-text");
        robot.interact(() -> robot.lookup("#list").query().setVisible(false));
        robot.write("north").type(KeyCode.ESCAPE);
        assertThat(hasKeys(robot, "#map")).isTrue();
    }

    @Test
    void whatTheFilterDoesNotKnowKeepsTheKeysOnce(FxRobot robot) {
        robot.clickOn("#list").clickOn("#search-text").write("north not ").type(KeyCode.ESCAPE);
        assertThat(hasKeys(robot, "#list")).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(hasKeys(robot, "#list")).isTrue();
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

    private static boolean hasKeys(FxRobot robot, String id) {
        return robot.lookup(id).query().isFocused();
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#search-text").<TextField>query().getText();
    }

    private Optional<String> searched() {
        return workspace.criteria().text().map(TextMatch::query);
    }
}
