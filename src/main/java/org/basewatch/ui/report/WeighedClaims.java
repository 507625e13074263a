package org.basewatch.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.TaskExecutor;
import org.basewatch.weighing.Disagreement;

/**
 * The claims of the open set that disagree, looked for once a set: at once in a small one, and in the background in one that is
 * so large that the window would wait. JavaFX application thread; needs no toolkit.
 */
final class WeighedClaims {
    /** Up to so many reports, the answer is there sooner than another thread would bring it. */
    private static final int AT_ONCE = 5_000;

    private final Workspace workspace;
    private final Optional<TaskExecutor> executor;
    private final ReadOnlyObjectWrapper<List<Disagreement>> found =
            new ReadOnlyObjectWrapper<>(this, "found", List.of());
    private final ReadOnlyObjectWrapper<ClaimSearch> search =
            new ReadOnlyObjectWrapper<>(this, "search", ClaimSearch.OVER);
    private List<List<Disagreement>> places = List.of();
    private Optional<Catalogue> known = Optional.empty();
    private RunningTask running = () -> {};
    /** Of the list that was asked for last. */
    private Optional<ClaimDays> days = Optional.empty();
    /** The head of the list asks the same again whenever anything changes. */
    private Answer lately = Answer.NONE;

    /**
     * Claims of a workspace.
     *
     * @param executor looks through large sets; without one the window waits
     */
    WeighedClaims(Workspace workspace, Optional<TaskExecutor> executor) {
        this.workspace = workspace;
        this.executor = executor;
    }

    /** All that disagree; empty while they are still looked for. */
    List<Disagreement> all() {
        Catalogue read = workspace.readCatalogue();
        if (workspace.partProperty().get()) {
            // What disagrees with what is looked for once, when all reports are there.
            known = Optional.empty();
            running.cancel();
            search.set(ClaimSearch.OVER);
            return List.of();
        }
        if (!known.equals(Optional.of(read))) {
            known = Optional.of(read);
            look(read);
        }
        return found.get();
    }

    /**
     * Those of the whole set, or those that touch a place, as far as they were known on a day; empty while they are still looked
     * for.
     *
     * @param place position of the place in the catalogue
     */
    KnownClaims by(Optional<Integer> place, Optional<LocalDate> day) {
        List<Disagreement> asked = place.map(this::at).orElseGet(this::all);
        Question question = new Question(asked, place, day);
        if (!lately.to().isSame(question)) {
            lately = new Answer(question, days(asked).by(place, day));
        }
        return lately.claims();
    }

    private ClaimDays days(List<Disagreement> asked) {
        ClaimDays ready =
                days.filter(made -> made.isOf(asked)).orElseGet(() -> new ClaimDays(workspace.readCatalogue(), asked));
        days = Optional.of(ready);
        return ready;
    }

    /** Those that touch a place, by its position in the catalogue; empty while they are still looked for. */
    List<Disagreement> at(int place) {
        return all().isEmpty() ? List.of() : places.get(place);
    }

    /** Changes when the answer of {@link #all()} does. */
    ReadOnlyObjectProperty<List<Disagreement>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** How far the search has come. */
    ReadOnlyObjectProperty<ClaimSearch> searchProperty() {
        return search.getReadOnlyProperty();
    }

    /** Looks once more, after the search was stopped or failed. */
    void lookAgain() {
        known.ifPresent(this::look);
    }

    private void look(Catalogue read) {
        running.cancel();
        if (executor.isEmpty() || read.size() <= AT_ONCE) {
            search.set(ClaimSearch.OVER);
            take(Found.in(read));
            return;
        }
        search.set(ClaimSearch.RUNNING);
        take(Found.noneIn(read));
        running = executor.get()
                .start(
                        "Comparing claims",
                        progress -> Found.in(read),
                        answer -> {
                            if (known.equals(Optional.of(read))) {
                                search.set(ClaimSearch.OVER);
                                take(answer);
                            }
                        },
                        failure -> stopped(read),
                        () -> stopped(read));
    }

    private void stopped(Catalogue read) {
        if (known.equals(Optional.of(read))) {
            search.set(ClaimSearch.STOPPED);
        }
    }

    private void take(Found answer) {
        places = answer.places();
        days = Optional.of(answer.days());
        found.set(answer.all());
    }

    private record Question(List<Disagreement> all, Optional<Integer> place, Optional<LocalDate> day) {
        /** The same list, not only an equal one: of very many claims, to compare them would be felt. */
        @SuppressWarnings("ReferenceEquality")
        boolean isSame(Question other) {
            return all == other.all && place.equals(other.place) && day.equals(other.day);
        }
    }

    private record Answer(Question to, KnownClaims claims) {
        private static final Answer NONE =
                new Answer(new Question(List.of(), Optional.empty(), Optional.empty()), KnownClaims.ofAll(List.of()));
    }

    /** All of a set, and those of each place: of a million reports, to ask all anew for each place that is chosen would be felt. */
    private record Found(List<Disagreement> all, List<List<Disagreement>> places, ClaimDays days) {
        static Found noneIn(Catalogue read) {
            return new Found(List.of(), List.of(), new ClaimDays(read, List.of()));
        }

        static Found in(Catalogue read) {
            List<Disagreement> all = Disagreement.of(read);
            return new Found(all, Disagreement.byPlace(read, all), new ClaimDays(read, all));
        }
    }
}
