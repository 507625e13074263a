package org.basewatch.ui.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterSentence;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportId;
import org.basewatch.model.SourceId;
import org.basewatch.ui.Selection;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.FxTaskExecutor;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.Test;

/** Trials on the bundled reports. */
class WhatIfViewModelTest {
    private final List<String> news = new ArrayList<>();
    private final Workspace workspace = new Workspace(new RowFilter(), bundled());
    private final WhatIfViewModel model = new WhatIfViewModel(workspace, news::add);

    @Test
    void withoutTheSourceOfTheOpenedReportAndBackByTheSameKey() {
        open("a14");
        model.trySource();
        WhatIfState state = model.stateProperty().get().orElseThrow();
        assertThat(state.trial()).isEqualTo("without Reuters");
        assertThat(state.count()).isEqualTo("takes 5 of 63 reports away");
        assertThat(state.silent()).isEmpty();
        assertThat(state.lost())
                .isEqualTo("No place falls silent. " + state.alone().size()
                        + " reports lose all their independent support.");
        assertThat(state.alone()).extracting(WhatIfState.Named::name).anyMatch(name -> name.startsWith("B1 · "));
        assertThat(workspace.result().visible().count()).isEqualTo(58);
        model.trySource();
        assertThat(model.stateProperty().get()).isEmpty();
        assertThat(workspace.result().visible().count()).isEqualTo(63);
    }

    @Test
    void inALargeSetWhatIsLostIsLookedForInTheBackgroundAndALateAnswerDropped() {
        HandExecutor hand = new HandExecutor();
        Workspace large = new Workspace(new RowFilter(), SampleSets.large(6_000, 1));
        WhatIfViewModel trials = new WhatIfViewModel(large, news::add, Optional.of(hand));
        WhatIfViewModel atOnce = new WhatIfViewModel(large, news::add);
        trials.trySource(new SourceId("source-1"));

        WhatIfState before = trials.stateProperty().get().orElseThrow();
        assertThat(before.instead()).hasValue(WhatIfState.LOOKING);
        assertThat(before.spoken()).endsWith("is being looked for …").doesNotContain("No place falls silent");
        assertThat(before.count())
                .isEqualTo(atOnce.stateProperty().get().orElseThrow().count());
        hand.finishNext();
        assertThat(trials.stateProperty().get())
                .isEqualTo(atOnce.stateProperty().get());

        trials.trySource(new SourceId("source-2"));
        hand.doNext();
        trials.restore();
        hand.deliverNext();
        assertThat(trials.stateProperty().get()).isEmpty();
    }

    @Test
    void whoStopsTheSearchIsNotToldThatSomebodyLooks() {
        LinkedBlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
        try (FxTaskExecutor executor = new FxTaskExecutor("test", 1, fx::add)) {
            Workspace large = new Workspace(new RowFilter(), SampleSets.large(6_000, 1));
            WhatIfViewModel trials = new WhatIfViewModel(large, news::add, Optional.of(executor));
            trials.trySource(new SourceId("source-1"));

            executor.running().get(0).cancel();
            fx.forEach(Runnable::run);
            WhatIfState stopped = trials.stateProperty().get().orElseThrow();
            assertThat(stopped.spoken())
                    .contains("was not looked for to the end")
                    .doesNotContain("…");
            assertThat(large.criteria().whatIf()).isPresent();

            fx.clear();
            trials.trySource(new SourceId("source-2"));
            assertThat(trials.stateProperty().get().orElseThrow().spoken()).endsWith("is being looked for …");
        }
    }

    @Test
    void whereverTheFilterIsToldTheTrialIsNamed() {
        open("r02");
        model.tryLetter();
        assertThat(new FilterSentence(workspace.catalogue()).criteria(workspace.criteria()))
                .isEqualTo("What if: without C sources");
        model.tryBelow();
        assertThat(new FilterSentence(workspace.catalogue()).criteria(workspace.criteria()))
                .isEqualTo(
                        "What if: without what has a letter below C or a figure below 4 (F and 6 are no grades, so they are below"
                                + " nothing)");
    }

    @Test
    void aTrialIsNoStepOfUndoAndKeepingItIsOne() {
        open("r02");
        model.tryLetter();
        assertThat(workspace.canUndoProperty().get()).isFalse();
        model.keep();
        assertThat(workspace.criteria())
                .isEqualTo(FilterCriteria.all().withRatings(RatingMask.all().withRow(Reliability.C, false)));
        assertThat(model.stateProperty().get()).isEmpty();
        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
    }

    @Test
    void placesThatFallSilentAreNamedAndCanBeGoneTo() {
        workspace.filterBy(FilterCriteria.all()
                .withRatings(RatingMask.none().withRow(Reliability.E, true).withRow(Reliability.B, true)));
        model.trySource(new SourceId("src-newspravda"));
        WhatIfState state = model.stateProperty().get().orElseThrow();
        assertThat(state.silent())
                .extracting(WhatIfState.Named::key)
                .containsExactly(new PlaceId("aleppo-raqqa-unnamed"));
        model.goTo(state.silent().get(0));
        assertThat(workspace.selection()).isEqualTo(Selection.of(new PlaceId("aleppo-raqqa-unnamed")));
    }

    @Test
    void supportThatAnotherFilterHidesIsNotLost() {
        open("a14");
        model.trySource();
        List<Integer> alone = alone();
        assertThat(alone).isNotEmpty();
        model.restore();
        for (Reliability letter : Reliability.values()) {
            workspace.filterBy(FilterCriteria.all()
                    .withRatings(RatingMask.none().withRow(letter, true).withRow(Reliability.B, true)));
            model.trySource();
            assertThat(alone)
                    .as("with other letters than B and %s hidden", letter)
                    .containsAll(alone());
            assertThat(model.stateProperty().get().orElseThrow().isFiltered()).isTrue();
            model.restore();
        }
    }

    @Test
    void whatNobodyKnewOnTheDayIsNoSupport() {
        workspace.filterBy(FilterCriteria.all().withAsOf(Optional.of(LocalDate.of(2024, 12, 20))));
        open("a14");
        model.trySource();
        assertThat(model.stateProperty().get().orElseThrow().isFiltered()).isFalse();
        for (int row : alone()) {
            assertThat(workspace.result().visible().contains(row)).isTrue();
        }
    }

    private List<Integer> alone() {
        return model.stateProperty().get().orElseThrow().alone().stream()
                .map(WhatIfState.Named::key)
                .toList();
    }

    @Test
    void withNothingOpenedItSaysWhatToDo() {
        model.trySource();
        assertThat(news).singleElement().asString().startsWith("Open a report first");
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
        assertThat(model.restore()).isFalse();
    }

    private void open(String id) {
        workspace.select(Selection.none().withReport(Optional.of(new ReportId(id))));
    }

    private static org.basewatch.catalogue.Catalogue bundled() {
        try {
            return BundledReports.read(new JsonCatalogueReader()).catalogue();
        } catch (UnreadableFileException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
