package org.basewatch.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.Credibility;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The filter panel on the bundled reports, by mouse and by keys. */
@ExtendWith(ApplicationExtension.class)
class FilterPaneTest {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Workspace workspace = new Workspace(new RowFilter(), bundled());

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new FilterPane(new FilterViewModel(workspace)), 300, 900);
        for (String sheet : new String[] {"tokens-light.css", "panels.css"}) {
            scene.getStylesheets().add("/basewatch/css/" + sheet);
        }
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void clickSwitchesACellAndSaysWhatIsLeft(FxRobot robot) {
        int all = workspace.catalogue().size();
        int b2 = workspace.result().counts().cell(Reliability.B, Credibility.TWO);
        robot.clickOn("#cell-B2");
        assertThat(robot.lookup("#cell-B2").<Node>query().getPseudoClassStates())
                .contains(OFF);
        assertThat(robot.lookup("#cell-B2").<Node>query().getAccessibleText())
                .isEqualTo("B2: " + b2 + " reports, not shown");
        assertThat(text(robot, "#count-line")).isEqualTo((all - b2) + " of " + all + " reports shown");
        robot.clickOn("#cell-B2");
        assertThat(workspace.criteria().isAll()).isTrue();
    }

    @Test
    void dragSwitchesARectangle(FxRobot robot) {
        robot.drag("#cell-B2").dropTo("#cell-D5");
        assertThat(workspace.criteria().ratings())
                .isEqualTo(new CellRange(Reliability.B, Reliability.D, Credibility.TWO, Credibility.FIVE)
                        .applyTo(RatingMask.all(), false));
    }

    @Test
    void clickWithShiftStretchesFromTheCellClickedBefore(FxRobot robot) {
        robot.clickOn("#cell-D1");
        robot.press(KeyCode.SHIFT).clickOn("#cell-E5").release(KeyCode.SHIFT);
        assertThat(workspace.criteria().ratings())
                .isEqualTo(new CellRange(Reliability.D, Reliability.E, Credibility.ONE, Credibility.FIVE)
                        .applyTo(RatingMask.all(), false));
    }

    /** A figure that grows again must find its room, or every row of the panel would be laid out with each change. */
    @Test
    void shorterFigureKeepsTheRoomOfTheWidest(FxRobot robot) {
        Region figure = robot.lookup(".facet-row .facet-count").<Label>query().getParent() instanceof Region found
                ? found
                : fail("a figure stands in room of its own");
        double before = figure.getWidth();
        robot.interact(() -> workspace.filterBy(workspace.criteria().withRatings(RatingMask.none())));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, ".facet-row .facet-count")).isEqualTo("0");
        assertThat(figure.getWidth()).isEqualTo(before).isGreaterThan(0);
    }

    @Test
    void onlyAppearsUnderThePointerAndShowsOnlyThat(FxRobot robot) {
        assertThat(robot.lookup(".only").tryQuery()).isEmpty();
        robot.moveTo(".facet-row .facet-count");
        robot.clickOn(".only");
        assertThat(workspace.criteria().hiddenKinds()).hasSize(ReportKind.values().length - 1);
        robot.moveTo("#count-line");
        assertThat(robot.lookup(".only").tryQuery()).isEmpty();
    }

    @Test
    void headersSwitchRowsAndColumns(FxRobot robot) {
        robot.clickOn("#header-F");
        assertThat(workspace.criteria().ratings()).isEqualTo(RatingMask.all().withRow(Reliability.F, false));
        robot.clickOn("#header-6");
        assertThat(workspace.criteria().ratings().figures()).doesNotContain(Credibility.SIX);
    }

    @Test
    void keysWalkTheMatrixAndItsHeaders(FxRobot robot) {
        robot.clickOn("#cell-A1").clickOn("#cell-A1");
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.SPACE);
        assertThat(workspace.criteria().ratings())
                .isEqualTo(RatingMask.all().with(Reliability.B, Credibility.TWO, false));
        robot.push(KeyCode.SPACE).push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.SPACE);
        assertThat(workspace.criteria().ratings()).isEqualTo(RatingMask.all().withRow(Reliability.B, false));
    }

    @Test
    void shiftAndArrowsStretchARectangle(FxRobot robot) {
        robot.clickOn("#cell-E4").clickOn("#cell-E4");
        robot.press(KeyCode.SHIFT).push(KeyCode.RIGHT).push(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.push(KeyCode.SPACE);
        assertThat(workspace.criteria().ratings())
                .isEqualTo(new CellRange(Reliability.E, Reliability.F, Credibility.FOUR, Credibility.FIVE)
                        .applyTo(RatingMask.all(), false));
    }

    @Test
    void anArticleThatIsSearchedForLeavesRoomForTheControls(FxRobot robot) {
        TextMatch article = TextMatch.found("a whole article ".repeat(1_000), RowSet.none());
        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withText(Optional.of(article))));
        WaitForAsyncUtils.waitForFxEvents();
        Region foot = robot.lookup(".filter-foot").query();
        assertThat(foot.getHeight()).isLessThan(300);
        assertThat(text(robot, "#filter-sentence")).startsWith("Text: a whole article");
    }

    @Test
    void quickChoiceShowsItsCountAndClearTakesItBack(FxRobot robot) {
        robot.clickOn("#preset-A_TO_C");
        assertThat(workspace.criteria().ratings()).isEqualTo(RatingPreset.A_TO_C.mask());
        assertThat(text(robot, "#filter-sentence")).contains("A–C");
        assertThat(text(robot, "#filter-left-out")).startsWith("Left out: ");
        robot.clickOn("#clear-filter");
        assertThat(text(robot, "#filter-sentence")).isEqualTo("Nothing is filtered");
    }

    @Test
    void boxSwitchesAKindAndFollowsUndo(FxRobot robot) {
        CheckBox imagery = robot.lookup(".facet-row .check-box")
                .match((CheckBox box) -> box.getText().equals("Imagery"))
                .query();
        robot.clickOn(imagery);
        assertThat(workspace.criteria().hiddenKinds()).hasSize(1);
        robot.interact(workspace::undo);
        assertThat(imagery.isSelected()).isTrue();
    }

    @Test
    void searchNarrowsTheSourcesAndSpaceSwitchesOne(FxRobot robot) {
        ListView<?> sources = robot.lookup("#sources").query();
        TextField search = robot.lookup("#source-search").query();
        robot.interact(() -> search.setText("reuters"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sources.getItems()).hasSize(1);
        robot.interact(() -> {
            sources.requestFocus();
            sources.getSelectionModel().select(0);
        });
        robot.push(KeyCode.SPACE);
        assertThat(workspace.criteria().hiddenSources()).hasSize(1);
    }

    @Test
    void foldedSectionLeavesTheTabOrder(FxRobot robot) {
        robot.clickOn("#fold-kind");
        assertThat(robot.lookup(".facet-row .check-box")
                        .match((CheckBox box) -> box.getText().equals("Imagery"))
                        .<CheckBox>query()
                        .getParent()
                        .getParent()
                        .getParent()
                        .isVisible())
                .isFalse();
    }

    private static Catalogue bundled() {
        try {
            return BundledReports.read(new JsonCatalogueReader()).catalogue();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Label>query().getText();
    }
}
