package org.basewatch.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.control.LateParts;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.map.HandRest;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The strip over a map of several widths. */
@ExtendWith(ApplicationExtension.class)
class NoticeStripTest {
    /** The map of a window 820 wide with both panels open. */
    private static final double NARROW = 245;

    private static final String SAVED = "The picture was saved as /home/user/Pictures/Syria in December.png.";

    private final HandRest rest = new HandRest();
    private final MainViewModel model =
            new MainViewModel(SmallSet.workspace(), new JsonCatalogueReader(), new HandExecutor(), new HandDialogs());
    private Optional<Stage> shown = Optional.empty();

    @Start
    void start(Stage shared) {
        shared.hide();
        // one of its own: tests after this one would find the shared stage as narrow as it was left
        Stage stage = new Stage();
        model.letNewsPassAfter(rest);
        LateParts late = new LateParts();
        Region ground = new Region();
        ground.setFocusTraversable(true);
        StripsOverMap map = new StripsOverMap(ground, new NoticeStrip(model, late));
        Scene scene = new Scene(map, 900, 500);
        scene.getStylesheets().addAll("/basewatch/css/tokens-light.css", "/basewatch/css/window.css");
        stage.setScene(scene);
        stage.show();
        ground.requestFocus();
        late.make();
        shown = Optional.of(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> shown.orElseThrow().close());
    }

    @Test
    void newsStaysUnderThePointerAndGoesWhenItHasLeft(FxRobot robot) {
        tell(Notice.done(SAVED), 900, robot);
        robot.moveTo("#notice");
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(rest::isOver);
        assertThat(strip(robot).isVisible()).isTrue();

        robot.moveTo(shown.orElseThrow().getScene().getRoot());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(strip(robot).isVisible()).isTrue();
        robot.interact(rest::isOver);
        assertThat(strip(robot).isVisible()).isFalse();
    }

    @Test
    void onAWideMapTheButtonsStandBesideOneLine(FxRobot robot) {
        tell(Notice.done(SAVED), 900, robot);
        Bounds words = in(robot, "#notice > .label");
        Bounds button = in(robot, "#notice-close");
        assertThat(button.getMinX()).isGreaterThan(words.getMaxX());
        assertThat(strip(robot).getHeight()).isLessThan(60);
        assertThat(strip(robot).getBoundsInParent().getCenterX()).isBetween(449.0, 451.0);
    }

    @Test
    void onANarrowMapTheWordsHaveItsWidthAndMakeNoTower(FxRobot robot) {
        tell(Notice.done("The picture is on the clipboard."), NARROW, robot);
        assertThat(lines(robot)).isLessThanOrEqualTo(3);
        tell(Notice.done(SAVED), NARROW, robot);
        Bounds words = in(robot, "#notice > .label");
        assertThat(lines(robot)).isLessThanOrEqualTo(5);
        assertThat(strip(robot).getWidth()).isGreaterThan(160);
        assertThat(strip(robot).getBoundsInParent().getMaxX())
                .as("clear of the buttons at the right")
                .isLessThanOrEqualTo(NARROW - 56);
        assertThat(robot.lookup("#notice > .label").<Label>query().getHeight())
                .as("nothing is cut")
                .isGreaterThanOrEqualTo(
                        robot.lookup("#notice > .label").<Label>query().prefHeight(words.getWidth()) - 1);
    }

    @Test
    void buttonsThatWouldMakeATowerOfTheWordsStandBeneathThem(FxRobot robot) {
        tell(
                new Notice(
                        "set.json was changed since it was read; what is shown is as it was.",
                        Optional.empty(),
                        Optional.of(new Notice.Deed("Read again", "Reads the file again", () -> {}))),
                NARROW,
                robot);
        assertThat(in(robot, "#notice-deed").getMinY())
                .isGreaterThanOrEqualTo(in(robot, "#notice > .label").getMaxY());
        assertThat(in(robot, "#notice").contains(in(robot, "#notice-deed"))).isTrue();
        assertThat(lines(robot)).isLessThanOrEqualTo(4);
    }

    private void tell(Notice notice, double width, FxRobot robot) {
        robot.interact(() -> {
            shown.orElseThrow().setWidth(width);
            model.tell(notice);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Region strip(FxRobot robot) {
        return robot.lookup("#notice").query();
    }

    private static Bounds in(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private static double lines(FxRobot robot) {
        Label words = robot.lookup("#notice > .label").query();
        return words.getHeight() / words.prefHeight(-1);
    }
}
