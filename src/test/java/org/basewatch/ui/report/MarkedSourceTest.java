package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.ReportId;
import org.basewatch.ui.Selection;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.MarkedText;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.weigh.Weighing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Marks of found words in the name of a source, where they stand on the screen. */
@ExtendWith(ApplicationExtension.class)
class MarkedSourceTest {
    private static final ReportId SHUTTLE_FLIGHTS = new ReportId("a18");

    private final Workspace workspace = new Workspace(new RowFilter(), bundled());
    private Optional<Stage> shown = Optional.empty();

    @Start
    void start(Stage shared) {
        shared.hide();
        // one of its own: tests after this one would find the shared stage as narrow as it was left
        Stage stage = new Stage();
        ReportPane pane = new ReportPane(
                new ReportListViewModel(workspace),
                new ReportActions(new HandDialogs(), link -> {}, words -> {}),
                Weighing.over(workspace, new HandDialogs(), words -> {}, () -> LocalDate.of(2026, 11, 23)));
        Scene scene = new Scene(pane, 420, 900);
        scene.getStylesheets()
                .addAll("/basewatch/css/tokens-light.css", "/basewatch/css/panels.css", "/basewatch/css/window.css");
        stage.setScene(scene);
        stage.show();
        shown = Optional.of(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> shown.orElseThrow().close());
    }

    @Test
    void theLineOfTheSourceIsMarkedAndPlainAgainWithoutTheWords(FxRobot robot) {
        search(robot, "gur");
        assertThat(shades(robot, ".report-row .report-origin")).isEqualTo(1);
        assertThat(inks(robot)).as("no fainter ink is read on a mark").containsExactly(Color.web("#1b222d"));
        search(robot, "place:gur");
        assertThat(shades(robot, ".report-row .report-origin")).isZero();
        search(robot, "");
        assertThat(shades(robot, ".report-row .report-origin")).isZero();
        assertThat(inks(robot)).contains(Color.web("#566072")).doesNotContain(Color.web("#1b222d"));
    }

    @Test
    void theLinkToTheSourceIsMarkedWrapsAndStillOpensItsCard(FxRobot robot) {
        open(robot);
        assertThat(link(robot).getGraphic()).isNull();
        double narrow = heightAt(420, robot);
        double wide = heightAt(760, robot);
        assertThat(narrow).as("two lines").isGreaterThan(1.5 * wide);

        search(robot, "source:gur");
        assertThat(shades(robot, "#source-link .link-text")).isEqualTo(1);
        assertThat(link(robot).getText()).isEqualTo("Ukrainian Defence Intelligence (HUR/GUR)");
        assertThat(heightAt(760, robot)).isCloseTo(wide, within(3.0));
        assertThat(heightAt(420, robot)).isCloseTo(narrow, within(3.0));
        assertThat(link(robot).getGraphic().getLayoutBounds().getHeight())
                .isLessThanOrEqualTo(link(robot).getHeight());

        robot.clickOn("#source-link");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".source-card").tryQuery()).isPresent();
    }

    private static Hyperlink link(FxRobot robot) {
        return robot.lookup("#source-link").query();
    }

    private double heightAt(double width, FxRobot robot) {
        robot.interact(() -> shown.orElseThrow().setWidth(width));
        WaitForAsyncUtils.waitForFxEvents();
        return link(robot).getHeight();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> workspace.select(Selection.none().withReport(Optional.of(SHUTTLE_FLIGHTS))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Leaves the one report that the words are in. */
    private void search(FxRobot robot, String query) {
        int row = workspace.catalogue().row(SHUTTLE_FLIGHTS).orElseThrow();
        RowSet found = RowSet.ofWords(new long[] {1L << row});
        Optional<TextMatch> text = query.isEmpty() ? Optional.empty() : Optional.of(TextMatch.found(query, found));
        robot.interact(() -> workspace.filterBy(workspace.criteria().withText(text)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The colours of the lines that tell the source. */
    private static Set<Paint> inks(FxRobot robot) {
        return robot.lookup(".report-row .report-origin .text").queryAllAs(Text.class).stream()
                .map(Text::getFill)
                .collect(Collectors.toSet());
    }

    /** How many of such texts on the screen have marks. */
    private static long shades(FxRobot robot, String texts) {
        List<MarkedText> all = robot.lookup(texts).queryAllAs(MarkedText.class).stream()
                .filter(text -> text.getScene() != null)
                .toList();
        assertThat(all).isNotEmpty();
        return all.stream()
                .filter(text -> text.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> child.getStyleClass().contains("mark-shade")
                                && !child.getLayoutBounds().isEmpty()))
                .count();
    }

    private static Catalogue bundled() {
        try {
            return BundledReports.read(new JsonCatalogueReader()).catalogue();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
