package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.basewatch.catalogue.CrowdedPlaces;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.weigh.Weighing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The ways to one of many named places. */
@ExtendWith(ApplicationExtension.class)
class PlacePickerTest {
    private final HandDialogs dialogs = new HandDialogs();
    private final Workspace workspace = new Workspace(new RowFilter(), SmallSet.crowd(CrowdedPlaces.MOST_SIGNS + 1));
    private final ReportListViewModel model = new ReportListViewModel(workspace);
    private final AtomicInteger revealed = new AtomicInteger();

    @Start
    void start(Stage stage) {
        model.onPlaceChosen(revealed::incrementAndGet);
        ReportPane pane = new ReportPane(
                model,
                new ReportActions(dialogs, uri -> {}, text -> {}),
                Weighing.over(workspace, dialogs, text -> {}, () -> LocalDate.of(2026, 11, 23)));
        Scene scene = new Scene(pane, 420, 900);
        scene.getStylesheets().addAll("/basewatch/css/tokens-light.css", "/basewatch/css/panels.css");
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void morePlacesAreFoundByNameAndChosenByKeys(FxRobot robot) {
        robot.clickOn("#more-places").write("ace 2");
        assertThat(listed(robot)).contains("Place 20", "Place 29").doesNotContain("Place 30", "Place 12");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.ENTER);

        assertThat(workspace.selection()).isEqualTo(Selection.of(new PlaceId("p21")));
        assertThat(revealed).hasValue(1);
        assertThat(robot.lookup("#place-picker-list").tryQuery()).isEmpty();
        assertThat(robot.lookup("#more-places").<Button>query().getText()).isEqualTo("Place 21");
    }

    @Test
    void aClickBelowTheLastRowChoosesNothing(FxRobot robot) {
        robot.clickOn("#more-places").write("20");
        Bounds list = onScreen(robot.lookup("#place-picker-list").query());
        robot.clickOn(list.getCenterX(), list.getMaxY() - 8);
        assertThat(workspace.selection()).isEqualTo(Selection.none());
        robot.clickOn(list.getCenterX(), list.getMinY() + 8);
        assertThat(workspace.selection()).isEqualTo(Selection.of(new PlaceId("p20")));
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Test
    void escapeLeavesEverythingAsItWas(FxRobot robot) {
        robot.interact(() -> workspace.select(Selection.of(new PlaceId("p5"))));
        robot.clickOn("#more-places").write("2").push(KeyCode.ESCAPE);
        assertThat(workspace.selection()).isEqualTo(Selection.of(new PlaceId("p5")));
        assertThat(robot.lookup("#place-picker-list").tryQuery()).isEmpty();
    }

    @Test
    void aSpotWherePlacesCannotBePartedLeadsToThem(FxRobot robot) {
        robot.interact(() -> workspace.select(Selection.ofSpot("around:36.15,35,6000")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#here-p2").<Hyperlink>query().fire());
        assertThat(workspace.selection()).isEqualTo(Selection.of(new PlaceId("p2")));
        assertThat(revealed).hasValue(1);
    }

    private static List<String> listed(FxRobot robot) {
        return robot.lookup("#place-picker-list").<PlaceChoice>queryListView().getItems().stream()
                .map(PlaceChoice::fullName)
                .toList();
    }
}
