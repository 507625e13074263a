package org.basewatch.ui.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.basewatch.catalogue.BinUnit;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.EventHistogram;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;
import org.basewatch.ui.LetterChoice;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.weighing.OwnLetters;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {
    private static final double WIDTH = 700;
    private static final LocalDate DAY = LocalDate.of(2024, 12, 8);
    /** The last day of an event in the bundled reports. */
    private static final LocalDate END = LocalDate.of(2026, 1, 28);

    private final Workspace workspace = bundled();
    private final TimelineViewModel model = new TimelineViewModel(workspace);

    @Test
    void beginsWithTheDaysOfMostEventsAndTellsOfTheRest() {
        EventHistogram histogram = model.histogram(WIDTH).orElseThrow();

        assertThat(model.unit(WIDTH)).isEqualTo(BinUnit.WEEK);
        assertThat(histogram.before()).isEqualTo(1);
        model.fit();
        assertThat(model.histogram(WIDTH).orElseThrow().before()).isZero();
        model.fit();
        assertThat(model.histogram(WIDTH).orElseThrow().before()).isEqualTo(1);
    }

    @Test
    void aSmallerSetCanFollowALargeOne() {
        workspace.open(SmallSet.large(1_000));
        List<Integer> bars = new ArrayList<>();
        model.viewProperty()
                .addListener((property, before, now) -> bars.add(
                        model.histogram(WIDTH).map(EventHistogram::size).orElse(0)));
        workspace.open(SmallSet.catalogue());

        // Told of the days a moment before the rows are known, and asked again when they are.
        assertThat(bars).containsExactly(0);
        assertThat(model.histogram(WIDTH)).isPresent();
    }

    @Test
    void anotherLetterLeavesTheDaysThatAreSeen() {
        model.zoom(0.5);
        Optional<TimeView> seen = model.viewProperty().get();
        Source source = workspace.catalogue().sources().get(0);
        workspace.useLetters(
                new LetterChoice(OwnLetters.none().with(source, Reliability.E, "checked", LocalDate.EPOCH), true));
        assertThat(model.viewProperty().get()).isEqualTo(seen);
        int bar = model.histogram(WIDTH).orElseThrow().size();
        assertThat(bar).isPositive();
    }

    @Test
    void oneDragIsOneStepOfUndo() {
        model.begin();
        model.choose(DAY, DAY);
        model.choose(DAY, DAY.plusDays(1));
        model.choose(DAY, DAY.plusDays(2));

        assertThat(model.chosen()).isEqualTo(EventDays.between(DAY, DAY.plusDays(2)));
        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
    }

    @Test
    void theChosenDaysStepAndStretchAndStayWithinTheRange() {
        model.choose(DAY, DAY.plusDays(1));
        model.step(-1);
        assertThat(model.chosen()).isEqualTo(EventDays.between(DAY.minusDays(1), DAY));
        model.stretch(3);
        assertThat(model.chosen()).isEqualTo(EventDays.between(DAY.minusDays(1), DAY.plusDays(3)));
        model.stretch(-10);
        assertThat(model.chosen()).isEqualTo(EventDays.between(DAY.minusDays(1), DAY.minusDays(1)));
        model.step(-10_000);
        assertThat(model.chosen().from()).hasValue(LocalDate.of(2015, 9, 1));
    }

    @Test
    void stepsByKeyAreAStepOfUndoOfTheirOwn() {
        model.begin();
        model.choose(DAY, DAY.plusDays(4));
        for (int i = 0; i < 3; i++) {
            model.step(-1);
        }
        model.stretch(1);
        model.stretch(1);

        workspace.undo();
        assertThat(model.chosen()).isEqualTo(EventDays.between(DAY.minusDays(3), DAY.plusDays(1)));
        workspace.undo();
        assertThat(model.chosen()).isEqualTo(EventDays.between(DAY, DAY.plusDays(4)));
        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
    }

    @Test
    void whatIsKnownStepsByKeyOnItsOwn() {
        model.begin();
        model.knowOn(Optional.of(DAY));
        model.knowOnByKey(Optional.of(DAY.plusDays(1)));
        model.knowOnByKey(Optional.of(DAY.plusDays(2)));

        workspace.undo();
        assertThat(model.knownOn()).hasValue(DAY);
    }

    @Test
    void anotherChangeWhileDaysGoByIsAStepOfItsOwn() {
        model.choose(DAY, DAY.plusDays(1));
        model.play();
        model.tick(WIDTH);
        workspace.filterBy(workspace.criteria().withKind(ReportKind.OPINION, false));
        FilterCriteria filtered = workspace.criteria();
        model.tick(WIDTH);
        model.tick(WIDTH);
        model.play();

        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(filtered);
        workspace.undo();
        assertThat(workspace.criteria().hiddenKinds()).isEmpty();
        assertThat(model.chosen()).isEqualTo(EventDays.between(DAY.plusDays(1), DAY.plusDays(2)));
        workspace.undo();
        assertThat(model.chosen()).isEqualTo(EventDays.between(DAY, DAY.plusDays(1)));
    }

    @Test
    void steppedDaysStopAtTheEndsOfTheDataAndStayAsMany() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        LocalDate last = LocalDate.of(2025, 12, 31);
        model.choose(first, last);
        for (int i = 0; i < 90; i++) {
            model.step(1);
        }
        assertThat(model.chosen()).isEqualTo(EventDays.between(END.minusDays(364), END));
        model.step(-5);
        assertThat(model.chosen()).isEqualTo(EventDays.between(END.minusDays(369), END.minusDays(5)));
    }

    @Test
    void movedDaysStopAtTheEndsOfTheDataAndStayInSight() {
        LocalDate first = LocalDate.of(2024, 12, 1);
        LocalDate last = LocalDate.of(2024, 12, 20);
        model.choose(first, last);
        model.move(first, last, 10_000);
        assertThat(model.chosen()).isEqualTo(EventDays.between(END.minusDays(19), END));
        assertThat(view().to()).isGreaterThan(END.toEpochDay());

        model.move(first, last, -10_000);
        LocalDate start = LocalDate.of(2015, 9, 1);
        assertThat(model.chosen()).isEqualTo(EventDays.between(start, start.plusDays(19)));
        assertThat(view().from()).isLessThanOrEqualTo(start.toEpochDay());

        model.resize(first, LocalDate.of(2040, 1, 1));
        assertThat(model.chosen()).isEqualTo(EventDays.between(first, END));
    }

    @Test
    void daysThatReachBeyondTheDataAreNotDrawnBackByAStep() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        model.choose(first, last);
        model.step(1);
        model.stretch(1);
        assertThat(model.chosen()).isEqualTo(EventDays.between(first, last));
        model.step(-1);
        assertThat(model.chosen()).isEqualTo(EventDays.between(first.minusDays(1), last.minusDays(1)));
    }

    @Test
    void whatIsKnownIsAnotherLimitThanWhatHappened() {
        model.knowOn(Optional.of(DAY));
        assertThat(workspace.criteria().asOf()).hasValue(DAY);
        assertThat(model.chosen().isInterval()).isFalse();

        model.knowOn(Optional.of(LocalDate.of(2030, 1, 1)));
        assertThat(workspace.criteria().asOf()).isEmpty();
    }

    @Test
    void playLetsKnowledgeGrowUntilAllIsKnown() {
        model.play();
        int shown = workspace.result().visible().count();
        for (int i = 0; i < 200 && model.playingProperty().get(); i++) {
            model.tick(WIDTH);
            assertThat(workspace.result().visible().count()).isGreaterThanOrEqualTo(shown);
            shown = workspace.result().visible().count();
        }
        assertThat(model.playingProperty().get()).isFalse();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
    }

    @Test
    void playMovesTheChosenDaysToTheEnd() {
        model.choose(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 21));
        model.play();
        for (int i = 0; i < 30; i++) {
            model.tick(WIDTH);
        }
        assertThat(model.playingProperty().get()).isFalse();
        assertThat(model.chosen()).isEqualTo(EventDays.between(LocalDate.of(2026, 1, 27), LocalDate.of(2026, 1, 28)));
    }

    @Test
    void keysZoomIntoWhatWasChosenIfItIsInSight() {
        TimeView all = model.viewProperty().get().orElseThrow();
        model.choose(DAY, DAY.plusDays(1));
        double place = all.x(DAY.toEpochDay() + 1, WIDTH);
        model.zoom(4);
        assertThat(view().x(DAY.toEpochDay() + 1, WIDTH)).isCloseTo(place, within(1e-6));

        model.chooseAll();
        model.knowOn(Optional.of(DAY.plusDays(3)));
        place = view().x(DAY.toEpochDay() + 3.5, WIDTH);
        model.zoom(0.5);
        assertThat(view().x(DAY.toEpochDay() + 3.5, WIDTH)).isCloseTo(place, within(1e-6));

        model.choose(LocalDate.of(2015, 9, 1), LocalDate.of(2015, 9, 2));
        double middle = (view().from() + view().to()) / 2;
        model.zoom(2);
        assertThat((view().from() + view().to()) / 2).isCloseTo(middle, within(1e-6));
    }

    /** As many presses as bring the days from the whole view to less than they are themselves. */
    @Test
    void whatIsChosenStaysInSightWhileKeysZoomUntilItIsWiderThanTheView() {
        LocalDate first = LocalDate.of(2024, 12, 2);
        LocalDate last = LocalDate.of(2024, 12, 22);
        model.choose(first, last);
        int fitting = 0;
        for (int press = 0; press < 12; press++) {
            model.zoom(1.35);
            if (view().length() >= 21) {
                fitting++;
                assertThat(view().from()).isLessThanOrEqualTo(first.toEpochDay());
                assertThat(view().to()).isGreaterThanOrEqualTo(last.toEpochDay() + 1);
            } else {
                assertThat(view().from()).isGreaterThan(first.toEpochDay());
                assertThat(view().to()).isLessThan(last.toEpochDay() + 1);
            }
        }
        assertThat(fitting).isBetween(5, 11);
        model.zoom(1 / 1.35);
        assertThat(view().shows(LocalDate.of(2024, 12, 12).toEpochDay())).isTrue();
    }

    @Test
    void daysInSightAreHeldWithRoomBesideThemAndWithinTheBounds() {
        TimeView bounds = new TimeView(0, 1_000);
        TimeView days = new TimeView(100, 110);
        assertThat(new TimeView(90, 130).holding(days, bounds)).isEqualTo(new TimeView(90, 130));
        assertThat(new TimeView(104, 144).holding(days, bounds)).isEqualTo(new TimeView(99, 139));
        assertThat(new TimeView(60, 100).holding(days, bounds)).isEqualTo(new TimeView(71, 111));
        assertThat(new TimeView(102, 112).holding(days, bounds)).isEqualTo(days);
        assertThat(new TimeView(103, 109).holding(days, bounds)).isEqualTo(new TimeView(103, 109));
        assertThat(new TimeView(5, 45).holding(new TimeView(0, 10), bounds)).isEqualTo(new TimeView(0, 40));
    }

    private TimeView view() {
        return model.viewProperty().get().orElseThrow();
    }

    @Test
    void aSetWithoutDaysHasNoTimeline() {
        workspace.open(SmallSet.empty());

        assertThat(model.histogram(WIDTH)).isEmpty();
        model.step(1);
        model.play();
        model.zoom(2);
        model.fit();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
    }

    @Test
    void zoomKeepsTheDayUnderThePointerAndStaysWithinTheBounds() {
        TimeView bounds = new TimeView(0, 1_000);
        Random random = new Random(1);
        TimeView view = bounds;
        for (int i = 0; i < 500; i++) {
            double x = random.nextDouble() * WIDTH;
            double day = view.day(x, WIDTH);
            TimeView next = view.zoomed(random.nextBoolean() ? 1.3 : 1 / 1.3, day, bounds)
                    .moved(random.nextDouble() - 0.5, bounds);
            assertThat(next.from()).isGreaterThanOrEqualTo(0);
            assertThat(next.to()).isLessThanOrEqualTo(1_000 + 1e-6);
            assertThat(view.x(day, WIDTH)).isCloseTo(x, org.assertj.core.data.Offset.offset(1e-6));
            view = next;
        }
        assertThat(new TimeView(100, 200).zoomed(2, 150, bounds)).isEqualTo(new TimeView(125, 175));
    }

    @Test
    void marksStandAtRoundDaysWithRoomBetween() {
        for (double length : new double[] {7, 10, 30, 90, 200, 500, 2_000, 5_000, 40_000}) {
            TimeView view = new TimeView(20_065, 20_065 + length);
            var ticks = AxisTicks.of(view, WIDTH);
            assertThat(ticks).hasSizeBetween(1, 12);
            for (int i = 1; i < ticks.size(); i++) {
                double room = view.x(ticks.get(i).day().toEpochDay(), WIDTH)
                        - view.x(ticks.get(i - 1).day().toEpochDay(), WIDTH);
                assertThat(room).isGreaterThan(50);
            }
        }
        assertThat(AxisTicks.of(new TimeView(20_058, 20_258), WIDTH))
                .extracting(AxisTicks.Tick::words)
                .startsWith("Dec 2024", "Jan 2025", "Feb");
        assertThat(AxisTicks.of(new TimeView(20_058, 20_100), WIDTH))
                .extracting(AxisTicks.Tick::words)
                .contains("2 Dec 2024", "9 Dec", "30 Dec", "6 Jan 2025");
    }

    private static Workspace bundled() {
        try {
            return new Workspace(
                    new RowFilter(),
                    BundledReports.read(new JsonCatalogueReader()).catalogue());
        } catch (org.basewatch.io.UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }
}
