package org.basewatch.ui.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.FilterSentence;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.io.OwnLettersFile;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;
import org.basewatch.ui.LetterChoice;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnLettersViewModelTest {
    private final List<String> news = new ArrayList<>();
    private final Workspace workspace = SmallSet.workspace();
    private final HandDialogs dialogs = new HandDialogs();
    private final OwnLettersViewModel model =
            new OwnLettersViewModel(workspace, dialogs, news::add, () -> LocalDate.of(2026, 11, 23));

    @Test
    void aLetterOfOnesOwnCountsEverywhereIsNamedAndCanBeUndone() {
        model.give(bravo(), Reliability.D, " copies others ");

        assertThat(workspace.catalogue().reliability(0)).isEqualTo(Reliability.D);
        assertThat(workspace.result().counts().cell(Reliability.B, org.basewatch.model.Credibility.TWO))
                .isZero();
        assertThat(new FilterSentence(workspace.catalogue()).criteria(workspace.criteria()))
                .isEqualTo("All reports; letters by the user for 1 source");
        assertThat(OwnLettersViewModel.mark(
                        workspace.catalogue(), workspace.catalogue().sources().get(0)))
                .contains("B→D");
        assertThat(workspace.readCatalogue().reliability(0)).isEqualTo(Reliability.B);

        workspace.undo();
        assertThat(workspace.catalogue()).isSameAs(workspace.readCatalogue());
        assertThat(model.isAny()).isFalse();
        workspace.redo();
        assertThat(workspace.catalogue().reliability(0)).isEqualTo(Reliability.D);
    }

    @Test
    void switchedOffTheyAreKeptAndTheSetIsAsItWas() {
        model.give(bravo(), Reliability.E, "");
        workspace.filterBy(workspace.criteria().withRatings(RatingMask.all().withRow(Reliability.E, false)));
        assertThat(workspace.result().visible().contains(0)).isFalse();
        model.use(false);
        assertThat(workspace.catalogue()).isSameAs(workspace.readCatalogue());
        assertThat(workspace.result().visible().contains(0)).isTrue();
        assertThat(model.of(bravo())).hasSize(1);
        model.takeBack(bravo());
        assertThat(model.isAny()).isFalse();
    }

    @Test
    void anotherSourceWithTheSameIdIsNotMeant() {
        Source namesake = new Source(
                new SourceId("s-b"),
                org.basewatch.model.Names.english("Somebody else"),
                bravo().kind(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                bravo().ratings());
        model.give(namesake, Reliability.A, "a friend");
        assertThat(workspace.catalogue()).isSameAs(workspace.readCatalogue());
        assertThat(model.sources()).isZero();
    }

    @Test
    void lettersGoToAFileAndComeBackWithTheirReasons(@TempDir Path folder) throws Exception {
        model.give(bravo(), Reliability.C, "twice wrong “on dates”");
        model.give(bravo(), Reliability.D, "three times");
        Path file = folder.resolve("own/letters.json");
        dialogs.lettersIn(file);
        model.export();
        assertThat(OwnLettersFile.read(file)).isEqualTo(workspace.letters().letters());

        workspace.useLetters(LetterChoice.none());
        model.importMore();
        model.importMore();
        assertThat(model.of(bravo())).extracting(entry -> entry.letter()).containsExactly(Reliability.C, Reliability.D);
        assertThat(news).endsWith("2 letters were added.", "0 letters were added.");
    }

    @Test
    void aDamagedFileChangesNothing(@TempDir Path folder) throws Exception {
        model.give(bravo(), Reliability.C, "why not");
        LetterChoice before = workspace.letters();
        for (String text :
                List.of("", "[]", "{}", "{\"format\":\"basewatch-own-letters\",\"version\":1,\"letters\":[{}]}")) {
            Path file = Files.writeString(folder.resolve("letters.json"), text);
            dialogs.lettersIn(file);
            model.importMore();
            assertThat(workspace.letters()).isEqualTo(before);
            assertThat(news.get(news.size() - 1)).contains(file.toString());
        }
    }

    private Source bravo() {
        return workspace.readCatalogue().sources().get(0);
    }
}
