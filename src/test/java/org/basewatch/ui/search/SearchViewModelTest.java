package org.basewatch.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;
import org.basewatch.search.IndexFolder;
import org.basewatch.search.IndexProgress;
import org.basewatch.search.ReportSearch;
import org.basewatch.search.Variants;
import org.basewatch.ui.LetterChoice;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.BackgroundWork;
import org.basewatch.ui.task.HandExecutor;
import org.basewatch.ui.task.RunningTask;
import org.basewatch.ui.task.SameThreadExecutor;
import org.basewatch.ui.task.TaskExecutor;
import org.basewatch.weighing.OwnLetters;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {
    private final Workspace workspace = SmallSet.workspace();

    @Test
    void whatIsTypedFiltersAndOneUndoTakesItBack() {
        SearchViewModel model = model();

        "kind:imagery".chars().forEach(letter -> model.type(model.textProperty().get() + (char) letter));

        assertThat(workspace.criteria().text().map(TextMatch::query)).hasValue("kind:imagery");
        assertThat(workspace.result().visible().stream()
                        .allMatch(row -> workspace.catalogue().kind(row) == ReportKind.IMAGERY))
                .isTrue();
        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(workspace.canUndoProperty().get()).isFalse();
        workspace.redo();
        assertThat(model.textProperty().get()).isEqualTo("kind:imagery");
    }

    @Test
    void ofABrokenQueryTheRestIsFoundAndTheFieldKeepsAll() {
        SearchViewModel model = model();
        model.type("north");
        FilterCriteria before = workspace.criteria();

        model.type("north sorce:");

        assertThat(model.problemProperty().get().orElseThrow()).contains("no field \"sorce:\"");
        assertThat(workspace.criteria()).isEqualTo(before);
        assertThat(model.textProperty().get()).isEqualTo("north sorce:");
        model.type("north");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void aNotThatWaitsForItsWordLeavesNothingOut() {
        SearchViewModel model = model();
        for (String typed : List.of("n", "north", "north n", "north no", "north not", "north not ")) {
            model.type(typed);
        }
        assertThat(model.textProperty().get()).isEqualTo("north not ");
        assertThat(workspace.criteria().text().map(TextMatch::query)).hasValue("north");
        assertThat(model.problemProperty().get().orElseThrow()).contains("After \"not\"");

        model.type("not");
        assertThat(workspace.criteria().text()).isEmpty();
        assertThat(model.textProperty().get()).isEqualTo("not");

        workspace.undo();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
        assertThat(workspace.canUndoProperty().get()).isFalse();
    }

    @Test
    void wordsAreLookedForAnewInASetThatIsReadAgain() {
        SearchViewModel model = model();
        model.type("north");
        int found = workspace.result().visible().count();

        workspace.openAgain(SmallSet.crowd(4));

        assertThat(model.textProperty().get()).isEqualTo("north");
        assertThat(workspace.criteria().text().map(TextMatch::query)).hasValue("north");
        assertThat(workspace.result().visible().count()).isNotEqualTo(found);
        workspace.openAgain(SmallSet.catalogue());
        assertThat(workspace.result().visible().count()).isEqualTo(found);
    }

    @Test
    void whileTheIndexOfASetThatIsReadAgainIsMadeAllIsShownAndTheWordsWait() {
        HandExecutor executor = new HandExecutor();
        SearchViewModel model = new SearchViewModel(workspace, executor, SearchViewModelTest::open);
        executor.finishNext();
        model.type("north");
        assertThat(workspace.criteria().text()).isPresent();

        workspace.openAgain(SmallSet.catalogue());
        assertThat(workspace.criteria().text()).isEmpty();
        assertThat(model.textProperty().get()).isEqualTo("north");
        assertThat(model.problemProperty().get()).isPresent();

        executor.finishNext();
        assertThat(workspace.criteria().text().map(TextMatch::query)).hasValue("north");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void clearingTheFilterEmptiesTheField() {
        SearchViewModel model = model();
        model.type("north");

        workspace.filterBy(FilterCriteria.all());

        assertThat(model.textProperty().get()).isEmpty();
    }

    @Test
    void clearingTheFilterEmptiesTheFieldOfWhatIsNotUnderstoodToo() {
        SearchViewModel model = model();
        model.type("north after:");
        assertThat(workspace.criteria().text().map(TextMatch::query)).hasValue("north");
        assertThat(model.problemProperty().get()).isPresent();

        workspace.filterBy(FilterCriteria.all());

        assertThat(model.textProperty().get()).isEmpty();
        assertThat(model.problemProperty().get()).isEmpty();
        useOwnLetters();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
    }

    @Test
    void takingBackEmptiesTheFieldOfWhatIsNotUnderstoodToo() {
        SearchViewModel model = model();
        model.type("north after:");

        workspace.undo();

        assertThat(model.textProperty().get()).isEmpty();
        useOwnLetters();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());
    }

    @Test
    void clearingTheFilterEmptiesTheFieldOfASearchThatWasStopped() {
        workspace.open(SmallSet.large(30_000));
        StoppedByUser executor = new StoppedByUser();
        SearchViewModel model = new SearchViewModel(workspace, executor, SearchViewModelTest::open);
        executor.hand.finishNext();
        model.type("id:r1");
        executor.hand.finishNext();
        model.type("id:r12");
        executor.stop();

        workspace.filterBy(workspace.criteria().withKind(ReportKind.OPINION, false));
        assertThat(model.textProperty().get()).as("another part of the filter").isEqualTo("id:r12");
        assertThat(model.problemProperty().get()).isPresent();

        workspace.filterBy(FilterCriteria.all());
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void wordsThatWaitStayWhateverElseIsFiltered() {
        SearchViewModel model = new SearchViewModel(workspace, new HandExecutor(), SearchViewModelTest::open);
        model.type("north");

        workspace.filterBy(workspace.criteria().withKind(ReportKind.OPINION, false));
        workspace.filterBy(FilterCriteria.all());

        assertThat(model.textProperty().get()).isEqualTo("north");
        assertThat(model.problemProperty().get()).isPresent();
    }

    @Test
    void anotherFilterBesideTheWordsIsAStepOfItsOwn() {
        SearchViewModel model = model();
        model.type("north");
        model.endTyping();
        workspace.filterBy(workspace.criteria().withKind(ReportKind.OPINION, false));

        workspace.undo();

        assertThat(model.textProperty().get()).isEqualTo("north");
        assertThat(workspace.criteria().hiddenKinds()).isEmpty();
    }

    @Test
    void whatIsTypedBeforeTheIndexIsThereIsLookedForAfterwards() {
        HandExecutor hand = new HandExecutor();
        SearchViewModel model = new SearchViewModel(workspace, hand, SearchViewModelTest::open);
        model.type("nowhere");
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());

        hand.finishNext();

        assertThat(workspace.criteria().text().map(TextMatch::query)).hasValue("nowhere");
        assertThat(workspace.result().visible().isEmpty()).isTrue();
    }

    @Test
    void saysThatTheSearchIsStillBeingPrepared() {
        HandExecutor hand = new HandExecutor();
        SearchViewModel model = new SearchViewModel(workspace, hand, SearchViewModelTest::open);
        assertThat(model.problemProperty().get()).isEmpty();

        model.type("north");
        assertThat(model.problemProperty().get().orElseThrow()).contains("still being prepared");
        hand.finishNext();

        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(workspace.criteria().text().map(TextMatch::query)).hasValue("north");
        assertThat(hand.underWay()).isZero();
    }

    @Test
    void typingMakesAnIndexAgainThatWasStopped() {
        StoppedByUser executor = new StoppedByUser();
        SearchViewModel model = new SearchViewModel(workspace, executor, SearchViewModelTest::open);
        executor.stop();
        assertThat(model.problemProperty().get()).isEmpty();

        model.type("north");
        assertThat(model.problemProperty().get().orElseThrow()).contains("still being prepared");
        executor.stop();
        assertThat(model.problemProperty().get().orElseThrow()).contains("was stopped", "Enter");
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());

        model.enter();
        executor.hand.finishNewest();
        assertThat(workspace.criteria().text().map(TextMatch::query)).hasValue("north");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void theEndOfAnEarlierSetsIndexIsNoNews() {
        StoppedByUser executor = new StoppedByUser();
        SearchViewModel model = new SearchViewModel(workspace, executor, SearchViewModelTest::open);
        workspace.open(SmallSet.large(10));
        model.type("id:r3");

        executor.hand.finishNext();
        executor.hand.finishNext();

        assertThat(workspace.result().visible().count()).isEqualTo(1);
    }

    @Test
    void aSearchThatWasStoppedIsSaidAndCanBeDoneAgain() {
        workspace.open(SmallSet.large(30_000));
        StoppedByUser executor = new StoppedByUser();
        SearchViewModel model = new SearchViewModel(workspace, executor, SearchViewModelTest::open);
        executor.hand.finishNext();

        model.type("id:r12");
        executor.stop();
        assertThat(model.problemProperty().get().orElseThrow()).contains("was stopped", "Enter");
        model.enter();
        executor.hand.finishNewest();

        assertThat(workspace.criteria().text().map(TextMatch::query)).hasValue("id:r12");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void whatWasEmptiedComesBack() {
        SearchViewModel model = model();
        model.type("nor");
        model.type("north");
        assertThat(model.isInForce()).isTrue();
        model.clear();
        assertThat(workspace.criteria()).isEqualTo(FilterCriteria.all());

        model.undo();
        assertThat(model.textProperty().get()).isEqualTo("north");
        model.undo();
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(workspace.canUndoProperty().get()).isFalse();
        model.redo();
        assertThat(model.textProperty().get()).isEqualTo("north");
    }

    @Test
    void wordsThatSearchForNothingTakeNoStepFromOthers() {
        SearchViewModel model = model();
        workspace.filterBy(workspace.criteria().withKind(ReportKind.OPINION, false));
        model.type("-");
        model.type("-n");

        workspace.undo();
        assertThat(workspace.criteria().hiddenKinds()).containsExactly(ReportKind.OPINION);
    }

    @Test
    void aLateAnswerIsDropped() {
        workspace.open(SmallSet.large(30_000));
        HandExecutor hand = new HandExecutor();
        SearchViewModel model = new SearchViewModel(workspace, hand, SearchViewModelTest::open);
        hand.finishNext();
        model.type("id:r1");
        model.type("id:r12");

        hand.doNext();
        hand.doNext();
        hand.deliverNext();
        assertThat(workspace.criteria().text()).isEmpty();
        hand.deliverNext();

        assertThat(workspace.criteria().text().map(TextMatch::query)).hasValue("id:r12");
    }

    @Test
    void anotherSetStartsWithAnEmptyField() {
        SearchViewModel model = model();
        model.type("north");

        workspace.open(SmallSet.large(10));

        assertThat(model.textProperty().get()).isEmpty();
        model.type("id:r3");
        assertThat(workspace.result().visible().count()).isEqualTo(1);
    }

    @Test
    void anIndexThatCannotBeMadeIsSaid() {
        SearchViewModel model = new SearchViewModel(workspace, new SameThreadExecutor(), (catalogue, progress) -> {
            throw new java.io.IOException("disk full");
        });

        assertThat(model.problemProperty().get().orElseThrow()).contains("disk full");
    }

    @Test
    void marksAndSnippetsFollowTheWords() {
        Highlights highlights = new Highlights(workspace);
        assertThat(highlights.marks("three ships")).isEmpty();

        model().type("ships");

        assertThat(highlights.marks("three ships")).hasSize(1);
        String text = "word ".repeat(40) + "ships " + "word ".repeat(40);
        assertThat(highlights.snippet(List.of("none here", text)).orElseThrow())
                .startsWith("… word")
                .contains(" ships ")
                .endsWith(" …")
                .hasSizeLessThan(130);
        assertThat(highlights.snippet(List.of("none"))).isEqualTo(Optional.empty());
    }

    /** After which words in the field are looked for anew. */
    private void useOwnLetters() {
        Source source = workspace.catalogue().sources().get(0);
        OwnLetters letters = OwnLetters.none().with(source, Reliability.C, "checked", LocalDate.EPOCH);
        workspace.useLetters(new LetterChoice(letters, true));
        assertThat(workspace.catalogue()).isNotSameAs(workspace.readCatalogue());
    }

    private SearchViewModel model() {
        return new SearchViewModel(workspace, new SameThreadExecutor(), SearchViewModelTest::open);
    }

    private static ReportSearch open(Catalogue catalogue, IndexProgress progress) throws java.io.IOException {
        return ReportSearch.of(catalogue, Variants.bundled(), IndexFolder.none(), progress);
    }

    /** Work that is done by hand and can be stopped as from the progress line. */
    private static final class StoppedByUser implements TaskExecutor {
        private final HandExecutor hand = new HandExecutor();
        private RunningTask last = () -> {};

        @Override
        public <T> RunningTask start(
                String title,
                BackgroundWork<T> work,
                Consumer<T> done,
                Consumer<Exception> failed,
                Runnable cancelled) {
            last = hand.start(title, work, done, failed, cancelled);
            return last;
        }

        void stop() {
            last.cancel();
        }
    }
}
