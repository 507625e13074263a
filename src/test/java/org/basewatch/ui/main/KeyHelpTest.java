package org.basewatch.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.time.TimelinePane;
import org.basewatch.ui.time.TimelineViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sheet of keys says them all, and none of it is cut. */
@ExtendWith(ApplicationExtension.class)
class KeyHelpTest {
    /** What the sheet calls the keys that the timeline may take. */
    private static final Map<KeyCode, String> NAMES = Map.ofEntries(
            Map.entry(KeyCode.LEFT, "Left"),
            Map.entry(KeyCode.RIGHT, "Right"),
            Map.entry(KeyCode.UP, "Up"),
            Map.entry(KeyCode.DOWN, "Down"),
            Map.entry(KeyCode.PAGE_UP, "Page Up"),
            Map.entry(KeyCode.PAGE_DOWN, "Page Down"),
            Map.entry(KeyCode.PLUS, "+"),
            Map.entry(KeyCode.ADD, "+"),
            Map.entry(KeyCode.EQUALS, "+"),
            Map.entry(KeyCode.MINUS, "−"),
            Map.entry(KeyCode.SUBTRACT, "−"),
            Map.entry(KeyCode.HOME, "Home"),
            Map.entry(KeyCode.DELETE, "Delete"),
            Map.entry(KeyCode.BACK_SPACE, "Backspace"),
            Map.entry(KeyCode.SPACE, "Space"));

    private Optional<KeyHelp> made = Optional.empty();

    @Start
    void start(Stage stage) {
        KeyHelp help = new KeyHelp();
        made = Optional.of(help);
        TimelinePane timeline = new TimelinePane(new TimelineViewModel(SmallSet.workspace()));
        StackPane window = new StackPane(timeline, help);
        window.getStyleClass().add("window");
        Scene scene = new Scene(window, 1440, 900);
        for (String sheet : List.of("tokens-light.css", "window.css", "panels.css")) {
            scene.getStylesheets().add("/basewatch/css/" + sheet);
        }
        stage.setScene(scene);
        stage.show();
    }

    private KeyHelp help() {
        return made.orElseThrow();
    }

    @Test
    void namesEveryKeyThatTheTimelineTakesAndNoOther(FxRobot robot) {
        String said = KeyGroup.TIMELINE.lines().stream()
                .map(line -> line.keys() + " " + line.words())
                .collect(Collectors.joining("\n"));
        Set<KeyCode> taken = EnumSet.noneOf(KeyCode.class);
        Node bars = robot.lookup("#timeline").query();
        Node flag = robot.lookup("#known-on").query();
        robot.interact(() -> Stream.of(KeyCode.values())
                .filter(code -> isTaken(bars, code) || isTaken(flag, code))
                .forEach(taken::add));
        assertThat(taken).isEqualTo(NAMES.keySet());
        assertThat(NAMES.values()).allMatch(said::contains);
        assertThat(said).contains("Shift+Left", "known on");
    }

    private static boolean isTaken(Node node, KeyCode code) {
        AtomicBoolean cameThrough = new AtomicBoolean();
        EventHandler<KeyEvent> above = event -> cameThrough.set(true);
        node.getScene().addEventHandler(KeyEvent.KEY_PRESSED, above);
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        node.getScene().removeEventHandler(KeyEvent.KEY_PRESSED, above);
        return !cameThrough.get();
    }

    @Test
    void showsThreeGroupsWholeOnAnOrdinaryScreen(FxRobot robot) {
        show(robot, 1440, 900);
        assertThat(headings(robot)).hasSize(3).anyMatch(heading -> heading.startsWith("ON THE TIMELINE"));
        assertThat(labels(robot)).allMatch(KeyHelpTest::isWhole, "is whole").allMatch(this::isInSight, "is in sight");
    }

    @Test
    void scrollsWhereTheWindowIsLowAndCutsNoWords(FxRobot robot) {
        show(robot, 820, 560);
        Collection<Label> all = labels(robot);
        assertThat(all).allMatch(KeyHelpTest::isWhole, "is whole");
        Label title = robot.lookup(".help-title").query();
        Label last = all.stream()
                .filter(label -> label.getText().equals("Page Up, Page Down"))
                .findFirst()
                .orElseThrow();
        assertThat(isInSight(title)).isTrue();
        assertThat(isInSight(last)).isFalse();

        robot.push(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(help().isVisible()).isTrue();
        assertThat(isInSight(title)).isTrue();
        assertThat(isInSight(last)).isTrue();

        robot.push(KeyCode.PAGE_UP);
        robot.push(KeyCode.PAGE_UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isInSight(last)).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(help().isVisible()).isFalse();
    }

    /** No more of the window than it needs, though its lines are broken. */
    @Test
    void isAsHighAsItsLinesAreInANarrowHighWindow(FxRobot robot) {
        show(robot, 820, 1200);
        assertThat(labels(robot)).allMatch(KeyHelpTest::isWhole, "is whole").allMatch(this::isInSight, "is in sight");
        Region sheet = robot.lookup(".help-sheet").query();
        assertThat(sheet.getHeight()).isLessThan(1_150);
    }

    @Test
    void aKeyThatHasNothingToScrollTakesItAway(FxRobot robot) {
        show(robot, 1440, 900);
        robot.push(KeyCode.DOWN);
        assertThat(help().isVisible()).isFalse();
        show(robot, 1440, 900);
        robot.clickOn(".help-scroll");
        assertThat(help().isVisible()).isFalse();
    }

    private void show(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            robot.window(0).setWidth(width);
            robot.window(0).setHeight(height);
            help().toggle();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> help().getScene().getRoot().layout());
    }

    private Collection<Label> labels(FxRobot robot) {
        return robot.from(help()).lookup(".label").<Label>queryAll();
    }

    private List<String> headings(FxRobot robot) {
        return robot.from(help()).lookup(".section-heading").<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }

    private static boolean isWhole(Label label) {
        return label.getWidth() >= Math.min(label.prefWidth(-1), label.isWrapText() ? 0 : Double.MAX_VALUE)
                && label.getHeight() >= label.prefHeight(label.getWidth());
    }

    private boolean isInSight(Label label) {
        Bounds place = label.localToScene(label.getBoundsInLocal());
        Node room = label.getStyleClass().contains("help-title")
                ? help()
                : ((ScrollPane) help().lookup(".help-scroll")).lookup(".viewport");
        Bounds seen = room.localToScene(room.getBoundsInLocal());
        return place.getMinY() >= Math.max(0, seen.getMinY() - 1)
                && place.getMaxY() <= Math.min(help().getScene().getHeight(), seen.getMaxY() + 1)
                && place.getMaxX() <= seen.getMaxX() + 1;
    }
}
