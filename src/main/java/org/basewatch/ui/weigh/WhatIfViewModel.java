package org.basewatch.ui.weigh;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterPart;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.WhatIf;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Report;
import org.basewatch.model.SourceId;
import org.basewatch.ui.Selection;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;
import org.basewatch.weighing.Loss;

/**
 * Leaves something out for a trial and tells what is lost by it. The trial is a part of the filter, so map, list, counts and
 * pictures all follow it and say so; it is no step of undo. JavaFX application thread; needs no toolkit.
 */
public final class WhatIfViewModel {
    /** Up to so many reports, what is lost is known sooner than another thread would tell. */
    private static final int AT_ONCE = 5_000;

    private final Workspace workspace;
    private final Consumer<String> news;
    private final Optional<TaskExecutor> executor;
    private int looks;
    private RunningTask weighing = () -> {};
    private final ReadOnlyObjectWrapper<Optional<WhatIfState>> state =
            new ReadOnlyObjectWrapper<>(this, "state", Optional.empty());

    /**
     * Trials over a workspace.
     *
     * @param news gets a sentence where there is nothing to try
     */
    public WhatIfViewModel(Workspace workspace, Consumer<String> news) {
        this(workspace, news, Optional.empty());
    }

    /**
     * Trials over a workspace.
     *
     * @param news gets a sentence where there is nothing to try
     * @param executor looks through large sets for what is lost; without one the window waits
     */
    public WhatIfViewModel(Workspace workspace, Consumer<String> news, Optional<TaskExecutor> executor) {
        this.workspace = workspace;
        this.news = news;
        this.executor = executor;
        workspace.resultProperty().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** The trial that is on and what is lost by it; empty if none is on. */
    public ReadOnlyObjectProperty<Optional<WhatIfState>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Leaves out the source of the selected report, or brings it back. */
    public void trySource() {
        ofSelected(row -> new WhatIf.WithoutSource(
                catalogue().sources().get(catalogue().sourceIndex(row)).id()));
    }

    /** Leaves out all sources with the letter of the selected report, or brings them back. */
    public void tryLetter() {
        ofSelected(row -> new WhatIf.WithoutLetter(catalogue().reliability(row)));
    }

    /** Leaves out what is below the code of the selected report, or brings it back. */
    public void tryBelow() {
        ofSelected(row -> new WhatIf.WithoutBelow(
                new RatingCode(catalogue().reliability(row), catalogue().credibility(row))));
    }

    /** Leaves out a source, or brings it back. */
    public void trySource(SourceId source) {
        toggle(new WhatIf.WithoutSource(source));
    }

    /** Brings everything back; whether there was something to bring back. */
    public boolean restore() {
        boolean isOn = workspace.criteria().whatIf().isPresent();
        workspace.filterBy(workspace.criteria().withWhatIf(Optional.empty()));
        return isOn;
    }

    /** Leaves the same out for good: an ordinary filter, one step of undo. */
    public void keep() {
        FilterCriteria criteria = workspace.criteria();
        criteria.whatIf().ifPresent(trial -> workspace.filterBy(trial.keptIn(criteria)));
    }

    /** Goes to a place that falls silent, or to a report that loses its support. */
    public void goTo(WhatIfState.Named<?> goal) {
        if (goal.key() instanceof org.basewatch.model.PlaceId place) {
            workspace.select(Selection.of(place));
        } else if (goal.key() instanceof Integer row) {
            Report report = catalogue().report(row);
            Selection place =
                    report.places().stream().findFirst().map(Selection::of).orElseGet(Selection::none);
            workspace.select(place.withReport(Optional.of(report.id())));
        }
    }

    private void ofSelected(IntFunction<WhatIf> trial) {
        OptionalInt row = workspace.selection().report().map(catalogue()::row).orElse(OptionalInt.empty());
        if (row.isPresent()) {
            toggle(trial.apply(row.getAsInt()));
        } else if (!restore()) {
            news.accept(
                    "Open a report first: W tries the map without its source, L without its letter, B without any worse"
                            + " letter or figure.");
        }
    }

    private void toggle(WhatIf trial) {
        Optional<WhatIf> next = Optional.of(trial)
                .filter(other -> !workspace.criteria().whatIf().equals(Optional.of(other)));
        workspace.filterBy(workspace.criteria().withWhatIf(next));
    }

    private void refresh() {
        int mine = ++looks;
        weighing.cancel();
        FilterResult result = workspace.result();
        Optional<WhatIf> trial = result.criteria().whatIf();
        Catalogue open = catalogue();
        if (trial.isEmpty() || executor.isEmpty() || open.size() <= AT_ONCE) {
            state.set(trial.map(wanted -> state(open, result, wanted)));
            return;
        }
        WhatIfState coming = new WhatIfState(
                trial.get().words(open),
                trial.get().rule(),
                count(result),
                List.of(),
                List.of(),
                false,
                Optional.of(WhatIfState.LOOKING));
        state.set(Optional.of(coming));
        weighing = executor.get()
                .start(
                        "Looking for what is lost",
                        progress -> state(open, result, trial.get()),
                        found -> {
                            if (workspace.result() == result) {
                                state.set(Optional.of(found));
                            }
                        },
                        failure -> {
                            stopped(mine, coming);
                            news.accept("What is lost by the trial could not be worked out (" + failure.getMessage()
                                    + ").");
                        },
                        () -> stopped(mine, coming));
    }

    /** The strip must not go on saying that somebody looks. */
    private void stopped(int look, WhatIfState coming) {
        if (look == looks) {
            state.set(Optional.of(coming.saying(WhatIfState.STOPPED)));
        }
    }

    private static WhatIfState state(Catalogue open, FilterResult result, WhatIf trial) {
        FilterCriteria plain = result.criteria().withWhatIf(Optional.empty());
        FilterCriteria known = FilterCriteria.all().withAsOf(plain.asOf());
        Loss loss = Loss.of(
                open,
                new Loss.Change(RowFilter.visible(open, plain), result.visible()),
                new Loss.Change(
                        RowFilter.visible(open, known), RowFilter.visible(open, known.withWhatIf(Optional.of(trial)))));
        List<WhatIfState.Named<org.basewatch.model.PlaceId>> silent = loss.silent().stream()
                .map(id -> new WhatIfState.Named<>(
                        id, open.place(id).map(place -> place.names().english()).orElse(id.value())))
                .toList();
        List<WhatIfState.Named<Integer>> alone = loss.alone().stream()
                .map(row -> new WhatIfState.Named<>(
                        row, new RatingCode(open.reliability(row), open.credibility(row)) + " · " + open.title(row)))
                .toList();
        return new WhatIfState(
                trial.words(open), trial.rule(), count(result), silent, alone, !plain.equals(known), Optional.empty());
    }

    private static String count(FilterResult result) {
        int hidden = result.diagnosis().comesBackWithout(FilterPart.WHAT_IF);
        int before = result.visible().count() + hidden;
        return hidden == 0
                ? "takes nothing away"
                : "takes " + Counts.full(hidden) + " of " + Counts.reports(before) + " away";
    }

    private Catalogue catalogue() {
        return workspace.catalogue();
    }
}
