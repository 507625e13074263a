package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.ReportOrder;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.ui.Selection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A list of 30,000 entries of different heights, of which the list view has a part at a time. */
@ExtendWith(ApplicationExtension.class)
class LongListTest {
    private static final int REPORTS = 30_000;

    private final Catalogue catalogue = SampleSets.large(REPORTS, 1);
    private final ReportListing all = listing(RowFilter.visible(catalogue, FilterCriteria.all()));
    private Optional<LongList> made = Optional.empty();

    @Start
    void start(Stage stage) {
        LongList list = new LongList();
        list.view().setCellFactory(view -> new Row());
        list.show(all);
        made = Optional.of(list);
        stage.setScene(new Scene(list, 300, 700));
        stage.show();
    }

    @Test
    void wheelGoesFromPartToPartWithoutAJump(FxRobot robot) {
        robot.interact(() -> list().scrollTo(LongList.PART - 400));
        WaitForAsyncUtils.waitForFxEvents();
        for (int turn = 0; turn < 80; turn++) {
            Map<Integer, Double> before = tops(robot);
            int step = turn % 9 == 0 ? -130 : 600;
            robot.interact(() -> flow(robot).scrollPixels(step));
            WaitForAsyncUtils.waitForFxEvents();
            Map<Integer, Double> after = tops(robot);
            after.keySet().retainAll(before.keySet());
            if (turn > 0) {
                assertThat(after).as("turn %d", turn).isNotEmpty();
            }
            int at = turn;
            if (turn > 0) {
                after.forEach((entry, top) -> assertThat(top)
                        .as("entry %d after turn %d", entry, at)
                        .isCloseTo(before.getOrDefault(entry, Double.NaN) - step, within(0.01)));
            }
        }
        assertThat(list().view().getItems()).hasSizeLessThanOrEqualTo(LongList.PART);
        assertThat(all.indexOf(topEntry(robot)).getAsInt()).isGreaterThan(LongList.PART);
        assertThat(bar(robot).getValue()).isCloseTo(all.indexOf(topEntry(robot)).getAsInt(), within(1.0));
    }

    @Test
    void barAndListTellTheSameWherever(FxRobot robot) {
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            int index = 1 + random.nextInt(REPORTS - 100);
            if (i % 2 == 0) {
                robot.interact(() -> bar(robot).setValue(index + 0.25));
            } else {
                robot.interact(() -> list().scrollTo(index));
            }
            WaitForAsyncUtils.waitForFxEvents();
            double above = i % 2 == 0 ? 0.25 * Row.height(all.entry(index)) : 0;
            assertThat(tops(robot).get(all.entry(index))).as("try %d", i).isCloseTo(top(robot) - above, within(0.01));
            assertThat(bar(robot).getValue()).isCloseTo(index, within(0.3));
        }
    }

    @Test
    void barReachesBothEnds(FxRobot robot) {
        robot.interact(() -> bar(robot).setValue(bar(robot).getMax()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tops(robot)).containsKey(all.entry(all.size() - 1));
        robot.interact(() -> bar(robot).setValue(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(topEntry(robot)).isEqualTo(ReportListing.HEAD);
    }

    @Test
    void homeAndEndAreThoseOfTheWhole(FxRobot robot) {
        robot.interact(() -> {
            list().view().requestFocus();
            list().choose(1);
        });
        robot.type(KeyCode.END);
        assertThat(list().chosenIndex()).isEqualTo(all.size() - 1);
        assertThat(tops(robot)).containsKey(all.entry(all.size() - 1));
        robot.type(KeyCode.UP);
        assertThat(list().chosenIndex()).isEqualTo(all.size() - 2);
        robot.type(KeyCode.HOME);
        assertThat(list().chosenIndex()).isZero();
        assertThat(topEntry(robot)).isEqualTo(ReportListing.HEAD);
    }

    @Test
    void keysGoOnFromWhatWasChosenHoweverFarAway(FxRobot robot) {
        robot.interact(() -> {
            list().view().requestFocus();
            list().choose(12);
            list().scrollTo(20_000);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list().view().getSelectionModel().isEmpty()).isTrue();
        robot.type(KeyCode.DOWN);
        assertThat(list().chosenIndex()).isEqualTo(13);
        assertThat(tops(robot)).containsKey(all.entry(13));
    }

    @Test
    void anotherListingKeepsWhatIsChosenAndShortOnesAreWhole(FxRobot robot) {
        RowSet few = RowSet.all(1_000);
        robot.interact(() -> list().choose(all.indexOf(700).getAsInt()));
        robot.interact(() -> list().show(listing(few)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list().view().getItems()).hasSize(1_001);
        assertThat(list().view().getSelectionModel().getSelectedItem()).isEqualTo(700);
        assertThat(bar(robot).isVisible()).isFalse();
        robot.interact(() -> list().show(all));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list().chosenIndex()).isEqualTo(all.indexOf(700).getAsInt());
        assertThat(bar(robot).isVisible()).isTrue();
    }

    private ReportListing listing(RowSet visible) {
        return new ReportScope(catalogue, Selection.none())
                .listing(visible, ReportOrder.NEWEST, OptionalInt.empty(), false);
    }

    private LongList list() {
        return made.orElseThrow();
    }

    private static VirtualFlow<?> flow(FxRobot robot) {
        return robot.lookup(".virtual-flow").<VirtualFlow<?>>query();
    }

    private ScrollBar bar(FxRobot robot) {
        return (ScrollBar) list().getRight();
    }

    private double top(FxRobot robot) {
        return flow(robot).localToScene(0, 0).getY();
    }

    private int topEntry(FxRobot robot) {
        return (Integer) ((ListCell<?>) flow(robot).getFirstVisibleCell()).getItem();
    }

    /** Where the entries in sight begin. */
    private static Map<Integer, Double> tops(FxRobot robot) {
        return robot.lookup(".list-cell").<ListCell<Integer>>queryAll().stream()
                .filter(cell ->
                        cell.isVisible() && !cell.isEmpty() && cell.getParent().isVisible())
                .collect(Collectors.toMap(
                        ListCell::getItem, cell -> cell.localToScene(0, 0).getY()));
    }

    private static final class Row extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(entry == null ? null : "Row " + entry);
            setPrefHeight(entry == null ? 60 : height(entry));
        }

        static double height(int entry) {
            return 60 + 20 * Math.floorMod(entry, 3);
        }
    }
}
