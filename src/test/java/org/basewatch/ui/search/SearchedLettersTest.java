package org.basewatch.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.basewatch.search.IndexFolder;
import org.basewatch.search.IndexProgress;
import org.basewatch.search.ReportSearch;
import org.basewatch.search.Variants;
import org.basewatch.ui.LetterChoice;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.HandExecutor;
import org.basewatch.ui.task.SameThreadExecutor;
import org.basewatch.weighing.OwnLetters;
import org.junit.jupiter.api.Test;

/** A search by code, while the letters of sources change. */
class SearchedLettersTest {
    private final Workspace workspace = SmallSet.workspace();

    @Test
    void codesThatAreSearchedForFollowTheLettersInForce() {
        SearchViewModel model = new SearchViewModel(workspace, new SameThreadExecutor(), SearchedLettersTest::open);
        model.type("code:B");
        assertThat(rows()).containsExactly(0, 4);

        workspace.useLetters(letter("s-c", Reliability.B));
        assertThat(rows()).containsExactly(0, 1, 4);
        workspace.undo();
        assertThat(rows()).containsExactly(0, 4);
        workspace.redo();
        assertThat(rows()).containsExactly(0, 1, 4);
        workspace.useLetters(letter("s-b", Reliability.D));
        assertThat(rows()).isEmpty();

        workspace.undo();
        workspace.undo();
        assertThat(model.textProperty().get()).isEqualTo("code:B");
        workspace.undo();
        assertThat(model.textProperty().get()).isEmpty();
        assertThat(workspace.canUndoProperty().get()).isFalse();
    }

    @Test
    void inALargeSetTheyFollowWhenTheAnswerComes() {
        HandExecutor hand = new HandExecutor();
        Workspace large = new Workspace(new RowFilter(), SampleSets.large(21_000, 1));
        SearchViewModel model = new SearchViewModel(large, hand, SearchedLettersTest::open);
        hand.finishNext();
        model.type("code:B");
        hand.finishNext();
        RowSet before = large.result().visible();
        Source source = large.catalogue().sources().stream()
                .filter(one -> one.reliability() == Reliability.B)
                .findFirst()
                .orElseThrow();

        large.useLetters(new LetterChoice(
                OwnLetters.none().with(source, Reliability.F, "a reason", LocalDate.of(2026, 11, 1)), true));
        hand.finishNext();

        assertThat(large.result().visible().count()).isBetween(1, before.count() - 1);
        assertThat(large.result().visible().stream()
                        .allMatch(row -> large.catalogue().reliability(row) == Reliability.B))
                .isTrue();
        large.undo();
        hand.finishNext();
        assertThat(large.result().visible()).isEqualTo(before);
        assertThat(model.textProperty().get()).isEqualTo("code:B");
    }

    private List<Integer> rows() {
        return workspace.result().visible().stream().boxed().toList();
    }

    private LetterChoice letter(String source, Reliability letter) {
        Source given = workspace.readCatalogue().source(new SourceId(source)).orElseThrow();
        return new LetterChoice(OwnLetters.none().with(given, letter, "a reason", LocalDate.of(2026, 11, 1)), true);
    }

    private static ReportSearch open(Catalogue catalogue, IndexProgress progress) throws java.io.IOException {
        return ReportSearch.of(catalogue, Variants.bundled(), IndexFolder.none(), progress);
    }
}
