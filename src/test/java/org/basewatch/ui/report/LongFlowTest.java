package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A list of 200,000 rows of different heights, moved by the wheel wherever one is in it. */
@ExtendWith(ApplicationExtension.class)
class LongFlowTest {
    private static final int ROWS = 200_000;

    private int shown;

    @Start
    void start(Stage stage) {
        ListView<Integer> list = LongFlow.list(() -> {}, skin -> skin);
        list.setItems(FXCollections.observableArrayList(
                IntStream.range(0, ROWS).boxed().toList()));
        list.setCellFactory(view -> new Row());
        stage.setScene(new Scene(list, 300, 700));
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.94, 0.951, 0.97, 0.995})
    void wheelMovesTheRowsAndMeasuresFew(double position, FxRobot robot) {
        VirtualFlow<?> flow = flow(robot);
        robot.interact(() -> flow.setPosition(position));
        // A thumb that is let go is followed by layouts in which rows still move, as more of them are measured.
        for (int layout = 0; layout < 5; layout++) {
            robot.interact(flow::requestLayout);
            WaitForAsyncUtils.waitForFxEvents();
        }
        int before = shown;
        for (double step : new double[] {40, 40, -40, 40}) {
            Map<Integer, Double> tops = tops(robot);
            robot.interact(() -> flow.scrollPixels(step));
            WaitForAsyncUtils.waitForFxEvents();
            Map<Integer, Double> later = tops(robot);
            later.keySet().retainAll(tops.keySet());
            assertThat(later).isNotEmpty();
            later.forEach((row, top) -> assertThat(top)
                    .as("row %d", row)
                    .isCloseTo(tops.getOrDefault(row, Double.NaN) - step, within(0.01)));
        }
        assertThat(shown - before).isLessThan(1_000);
    }

    @Test
    void wheelReachesTheLastRow(FxRobot robot) {
        VirtualFlow<?> flow = flow(robot);
        robot.interact(() -> flow.setPosition(0.9995));
        for (int turn = 0; turn < 200 && flow.getLastVisibleCell().getIndex() < ROWS - 1; turn++) {
            robot.interact(() -> flow.scrollPixels(60));
        }
        robot.interact(() -> flow.scrollPixels(500));
        WaitForAsyncUtils.waitForFxEvents();
        ListCell<?> last = (ListCell<?>) flow.getLastVisibleCell();
        assertThat(last.getIndex()).isEqualTo(ROWS - 1);
        assertThat(last.getLayoutY() + last.getHeight()).isCloseTo(flow.getHeight(), within(1.0));
    }

    private static VirtualFlow<?> flow(FxRobot robot) {
        return robot.lookup(".virtual-flow").<VirtualFlow<?>>query();
    }

    /** Where the rows in sight begin. */
    private static Map<Integer, Double> tops(FxRobot robot) {
        return robot.lookup(".list-cell").<ListCell<?>>queryAll().stream()
                .filter(cell ->
                        cell.isVisible() && !cell.isEmpty() && cell.getParent().isVisible())
                .collect(Collectors.toMap(
                        ListCell::getIndex, cell -> cell.localToScene(0, 0).getY()));
    }

    private final class Row extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer number, boolean empty) {
            super.updateItem(number, empty);
            shown++;
            setText(number == null ? null : "Row " + number);
            setPrefHeight(number == null ? 60 : 60 + 20 * (number % 3));
        }
    }
}
