package org.basewatch.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.ReportKind;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The number that a bar says under the pointer is never one that is no longer true. */
@ExtendWith(ApplicationExtension.class)
class BarTooltipTest {
    private static final LocalDate BEFORE_CHRISTMAS = LocalDate.of(2024, 12, 20);
    private static final LocalDate CHRISTMAS = LocalDate.of(2024, 12, 25);
    private static final LocalDate FALL = LocalDate.of(2024, 12, 11);
    /** Longer than a tooltip takes to come. */
    private static final long LATER = 600;

    private final FxRobot robot = new FxRobot();
    private Workspace workspace = SmallSet.workspace();

    @Start
    void start(Stage stage) throws UnreadableFileException {
        workspace = new Workspace(
                new RowFilter(), BundledReports.read(new JsonCatalogueReader()).catalogue());
        Scene scene = new Scene(new TimelinePane(new TimelineViewModel(workspace)), 800, 120);
        scene.getStylesheets().addAll("/basewatch/css/tokens-light.css", "/basewatch/css/window.css");
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @BeforeEach
    @AfterEach
    void nothingIsPointedAt() throws TimeoutException {
        robot.release(MouseButton.PRIMARY);
        robot.moveTo(robot.window(0).getX() + 300, robot.window(0).getY() + 400);
        await(() -> open().isEmpty());
    }

    @Test
    void isNotThereWhileTheDayThatWasKnownIsDragged() throws TimeoutException {
        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withAsOf(Optional.of(CHRISTMAS))));
        pointAt(CHRISTMAS.minusDays(1));
        await(() -> says("23–29 Dec 2024: 1 report"));

        robot.moveTo(at(CHRISTMAS.plusDays(1)));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(at(FALL));
        robot.moveTo(at(FALL.plusDays(1)));
        WaitForAsyncUtils.sleep(LATER, TimeUnit.MILLISECONDS);
        assertThat(workspace.criteria().asOf().orElseThrow()).isBefore(BEFORE_CHRISTMAS);
        assertThat(open()).isEmpty();

        robot.release(MouseButton.PRIMARY);
        robot.push(KeyCode.LEFT);
        WaitForAsyncUtils.sleep(LATER, TimeUnit.MILLISECONDS);
        assertThat(open()).isEmpty();
    }

    @Test
    void oneThatIsAboutToComeDoesNotComeWhileDragged() {
        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withAsOf(Optional.of(CHRISTMAS))));
        robot.moveTo(at(CHRISTMAS.plusDays(1)));
        robot.press(MouseButton.PRIMARY);
        WaitForAsyncUtils.sleep(LATER, TimeUnit.MILLISECONDS);
        assertThat(open()).isEmpty();
    }

    @Test
    void goesWithAKeyAndComesAgainWithTheNextMove() throws TimeoutException {
        robot.interact(chart()::requestFocus);
        pointAt(CHRISTMAS);
        await(() -> says("23–29 Dec 2024"));
        robot.push(KeyCode.MINUS);
        WaitForAsyncUtils.sleep(LATER, TimeUnit.MILLISECONDS);
        assertThat(open()).isEmpty();
        pointAt(CHRISTMAS);
        await(() -> says("Dec 2024: "));
    }

    @Test
    void saysWhatIsTrueAfterAnotherFilter() throws TimeoutException {
        pointAt(FALL);
        await(() -> says("9–15 Dec 2024: "));
        String before = open().orElseThrow().getText();
        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withKind(ReportKind.MOVEMENT, false)));
        assertThat(open().map(Tooltip::getText).filter(before::equals)).isEmpty();

        String now = chart().bar(chart().x(FALL) + 1).orElseThrow().words();
        assertThat(open().orElseThrow().getText()).startsWith(now);
    }

    @Test
    void theFlagExplainsItselfAndNotTheBarBehindIt() throws TimeoutException {
        Node words = robot.lookup("#known-on .known-words").query();
        robot.moveTo(words);
        robot.moveBy(-2, 0);
        await(() -> says("Known on: "));
    }

    private void pointAt(LocalDate day) {
        robot.moveTo(at(day));
        robot.moveBy(1, 0);
    }

    private Point2D at(LocalDate day) {
        return chart().localToScreen(chart().x(day), chart().getHeight() - 25);
    }

    private TimelineChart chart() {
        return robot.lookup("#timeline").queryAs(TimelineChart.class);
    }

    private static boolean says(String words) {
        return open().filter(tooltip -> tooltip.getText().contains(words)).isPresent();
    }

    private static Optional<Tooltip> open() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .findFirst();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, condition);
    }
}
