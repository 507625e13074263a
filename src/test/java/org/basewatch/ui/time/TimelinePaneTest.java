package org.basewatch.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The timeline on the bundled reports. */
@ExtendWith(ApplicationExtension.class)
class TimelinePaneTest {
    private final Workspace workspace = new Workspace(new RowFilter(), bundled());

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new TimelinePane(new TimelineViewModel(workspace)), 800, 90);
        for (String sheet : new String[] {"tokens-light.css", "window.css"}) {
            scene.getStylesheets().add("/basewatch/css/" + sheet);
        }
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void saysFromTheBeginningWhatLiesBeyondItsEdges(FxRobot robot) {
        assertThat(words(robot)).isEqualTo("When it happened · each bar is a week · 1 earlier, 3 later");
    }

    @Test
    void showAllDaysLiftsBothAndShowsThemAll(FxRobot robot) {
        robot.interact(() -> workspace.filterBy(FilterCriteria.all()
                .withEvents(EventDays.between(LocalDate.of(2024, 12, 5), LocalDate.of(2024, 12, 10)))
                .withAsOf(Optional.of(LocalDate.of(2024, 12, 16)))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#time-clear");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace.criteria().isAll()).isTrue();
        assertThat(words(robot)).startsWith("When it happened · each bar is ").doesNotContain("earlier", "later");
    }

    /** From the widest to the narrowest that the window gives it, with the longest words that can stand there. */
    @Test
    void wordsAreNeverCutAndTheKeyIsThereAtEveryWidth(FxRobot robot) {
        EventDays days = EventDays.between(LocalDate.of(2024, 11, 28), LocalDate.of(2024, 12, 30));
        Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 12, 30));
        for (FilterCriteria criteria : List.of(
                FilterCriteria.all(),
                FilterCriteria.all().withAsOf(day),
                FilterCriteria.all().withEvents(days),
                FilterCriteria.all().withEvents(days).withAsOf(day))) {
            robot.interact(() -> workspace.filterBy(criteria));
            for (int width : new int[] {800, 700, 620, 590, 450, 320, 246}) {
                robot.interact(() -> robot.window(0).setWidth(width));
                WaitForAsyncUtils.waitForFxEvents();
                Label words = robot.lookup("#time-words").query();
                assertThat(words.getWidth())
                        .as(width + ": " + words.getText())
                        .isGreaterThanOrEqualTo(words.prefWidth(-1));
                assertThat(words.getHeight()).isGreaterThanOrEqualTo(words.prefHeight(-1));
                assertThat(robot.lookup(".time-key")
                                .match(TimelinePaneTest::isSeen)
                                .queryAll())
                        .as("key at " + width)
                        .hasSize(4);
                assertThat(bounds(robot, "#time-fit").getMaxX()).isLessThanOrEqualTo(width);
            }
        }
    }

    /** With undated reports there is no room for both in the narrowest timeline. */
    @Test
    void theKeyGoesBeforeTheSwitchOfTheUndatedIsCut(FxRobot robot) {
        robot.interact(() -> {
            StackPane room = new StackPane(new TimelinePane(new TimelineViewModel(SmallSet.workspace())));
            room.setMinWidth(0);
            robot.window(0).getScene().setRoot(room);
            robot.window(0).setWidth(246);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(bounds(robot, ".timeline-pane").getWidth()).isLessThanOrEqualTo(246);
        assertThat(bounds(robot, "#time-undated").getMaxX()).isLessThanOrEqualTo(246);
        robot.interact(() -> robot.window(0).setWidth(450));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".time-key").match(TimelinePaneTest::isSeen).queryAll())
                .hasSize(4);
    }

    private static boolean isSeen(Node node) {
        Bounds bounds = node.localToScene(node.getBoundsInLocal());
        return node.getParent().getParent().isVisible()
                && bounds.getMaxX() <= node.getScene().getWidth();
    }

    @Test
    void theLargestNumberFitsBesideTheBars(FxRobot robot) {
        Label largest = robot.lookup(".time-scale").query();
        assertThat(largest.getText()).isEqualTo("24");
        for (int reports : new int[] {9_999, 88_888, 99_999, 100_000, 999_999, 8_000_000}) {
            robot.interact(() -> largest.setText(TimelineChart.beside(reports)));
            assertThat(largest.prefWidth(-1)).as(largest.getText()).isLessThanOrEqualTo(largest.getWidth());
        }
    }

    @Test
    void saysAfterAFilterWhatStillLiesBeyond(FxRobot robot) {
        robot.interact(() -> workspace.filterBy(FilterCriteria.all()
                .withEvents(EventDays.between(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 1, 1)))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot)).isEqualTo("Happened 1 Jan 2015 – 1 Jan 2016 · each bar is a week");
        robot.interact(workspace::undo);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot)).endsWith("1 earlier, 3 later");
    }

    @Test
    void saysWhatABarIsWhileDaysAreChosenAsLongAsThereIsRoom(FxRobot robot) {
        robot.interact(() -> workspace.filterBy(FilterCriteria.all()
                .withEvents(EventDays.between(LocalDate.of(2024, 12, 2), LocalDate.of(2024, 12, 22)))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot)).isEqualTo("What happened 2–22 Dec 2024 · each bar is a week");
        robot.interact(robot.lookup("#timeline").query()::requestFocus);
        for (int press = 0; press < 5; press++) {
            robot.push(KeyCode.PLUS);
        }
        assertThat(words(robot)).isEqualTo("What happened 2–22 Dec 2024 · each bar is a day");
        robot.interact(() -> robot.window(0).setWidth(320));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot)).contains("2–22 Dec 2024").doesNotContain("bar");
    }

    @Test
    void anEndOfTheDaysThatIsOutOfSightHasNoHandle(FxRobot robot) {
        LocalDate first = LocalDate.of(2024, 12, 2);
        LocalDate last = LocalDate.of(2025, 3, 2);
        TimelineChart chart = robot.lookup("#timeline").queryAs(TimelineChart.class);
        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withEvents(EventDays.between(first, last))));
        assertThat(handles(robot)).hasSize(2);
        assertThat(chart.grip(chart.x(first))).hasValue(-1);

        robot.interact(chart::requestFocus);
        robot.push(KeyCode.PAGE_DOWN);
        double edge = chart.lookup(".time-brush").getLayoutX();
        assertThat(handles(robot)).isEmpty();
        assertThat(chart.grip(edge)).isEmpty();
    }

    @Test
    void daysWithoutABeginningHaveAHandleAtTheirEndAlone(FxRobot robot) {
        LocalDate last = LocalDate.of(2025, 3, 2);
        TimelineChart chart = robot.lookup("#timeline").queryAs(TimelineChart.class);
        robot.interact(() -> workspace.filterBy(
                FilterCriteria.all().withEvents(new EventDays(Optional.empty(), Optional.of(last), true))));
        assertThat(handles(robot)).hasSize(1);
        assertThat(chart.grip(chart.x(last.plusDays(1)))).hasValue(1);
        assertThat(chart.grip(chart.x(last.minusDays(9)))).hasValue(0);
        assertThat(chart.grip(chart.lookup(".time-brush").getLayoutX())).isEmpty();
        Region brush = (Region) chart.lookup(".time-brush");
        robot.interact(chart::applyCss);
        assertThat(brush.getInsets().getLeft()).isZero();
        assertThat(brush.getInsets().getRight()).isPositive();
    }

    private static Set<Node> handles(FxRobot robot) {
        return robot.lookup(".time-handle").match(Node::isVisible).queryAll();
    }

    /** The window is told of the way of a quick hand only in part, but always of where it let go. */
    @Test
    void daysEndWhereTheHandLetsGo(FxRobot robot) {
        Node chart = robot.lookup("#timeline").query();
        robot.interact(() -> drag(chart, 60, 80, 140));
        EventDays quick = workspace.criteria().events();
        robot.interact(() -> {
            workspace.undo();
            drag(chart, 60, 140, 140);
        });
        assertThat(workspace.criteria().events()).isEqualTo(quick);
        assertThat(quick.to().orElseThrow()).isAfter(quick.from().orElseThrow().plusDays(20));
    }

    @Test
    void whatWasKnownEndsWhereTheHandLetsGo(FxRobot robot) {
        Node flag = robot.lookup("#known-on").query();
        robot.interact(() -> drag(flag, 0, -300, -400));
        LocalDate quick = workspace.criteria().asOf().orElseThrow();
        robot.interact(() -> {
            workspace.undo();
            drag(flag, 0, -400, -400);
        });
        assertThat(workspace.criteria().asOf()).hasValue(quick);
    }

    @Test
    void theFlagStaysAsFarFromTheHandAsItWasTaken(FxRobot robot) {
        Node flag = robot.lookup("#known-on").query();
        robot.interact(() -> drag(flag, 0, -300, -400));
        LocalDate byPole = workspace.criteria().asOf().orElseThrow();
        robot.interact(() -> {
            workspace.undo();
            drag(flag, -40, -340, -440);
        });
        assertThat(workspace.criteria().asOf()).hasValue(byPole);
    }

    @Test
    void aClickOnTheFlagMovesNothing(FxRobot robot) {
        robot.clickOn("#known-on .known-words");
        assertThat(workspace.criteria().isAll()).isTrue();
    }

    /** Zoomed in, the flag waits at the right edge, which is no limit of what was known. */
    @Test
    void withoutALimitNothingIsKnownLater(FxRobot robot) {
        robot.interact(robot.lookup("#timeline").query()::requestFocus);
        robot.push(KeyCode.PLUS);
        robot.interact(() -> robot.lookup("#known-on").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(workspace.criteria().asOf()).isEmpty();
        robot.push(KeyCode.LEFT);
        assertThat(workspace.criteria().asOf()).isPresent();
    }

    @Test
    void theFlagCoversNeitherBarsNorHandles(FxRobot robot) {
        robot.interact(() -> workspace.filterBy(FilterCriteria.all()
                .withEvents(EventDays.between(LocalDate.of(2024, 12, 1), LocalDate.of(2026, 1, 28)))));
        WaitForAsyncUtils.waitForFxEvents();
        double below = bounds(robot, ".known-words").getMaxY();
        for (String part : new String[] {".time-brush", ".time-handle", ".time-veil"}) {
            assertThat(bounds(robot, part).getMinY()).as(part).isGreaterThanOrEqualTo(below);
        }
    }

    private static Bounds bounds(FxRobot robot, String style) {
        Node node = robot.lookup(style).query();
        return node.localToScene(node.getBoundsInLocal());
    }

    private static void drag(Node node, double from, double seen, double to) {
        fire(node, MouseEvent.MOUSE_PRESSED, from, true);
        double start = node.localToScene(from, 20).getX();
        fire(
                node,
                MouseEvent.MOUSE_DRAGGED,
                node.sceneToLocal(start + seen - from, 0).getX(),
                false);
        fire(
                node,
                MouseEvent.MOUSE_RELEASED,
                node.sceneToLocal(start + to - from, 0).getX(),
                false);
    }

    private static void fire(Node node, EventType<MouseEvent> type, double x, boolean isStill) {
        double sceneX = node.localToScene(x, 20).getX();
        double sceneY = node.localToScene(x, 20).getY();
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        sceneX,
                        sceneY,
                        sceneX,
                        sceneY,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        false,
                        false,
                        isStill,
                        null));
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#time-words").<Label>query().getText();
    }

    private static Catalogue bundled() {
        try {
            return BundledReports.read(new JsonCatalogueReader()).catalogue();
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }
}
