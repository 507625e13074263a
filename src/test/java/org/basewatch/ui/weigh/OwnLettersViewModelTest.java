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
import org.basewatch.weighing.OwnLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnLettersViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<String> news = new ArrayList<>();
    private final Workspace workspace = SmallSet.workspace();
    private final HandDialogs dialogs = new HandDialogs();
    private final OwnLettersViewModel model = new OwnLettersViewModel(workspace, dialogs, news::add, () -> TODAY);

    @Test
    void aLetterOfOnesOwnCountsEverywhereIsNamedAndCanBeUndone() {
        model.give(bravo(), Reliability.D, " copies others ");

        assertThat(workspace.catalogue().reliability(0)).isEqualTo(Reliability.D);
        assertThat(workspace.result().counts().cell(Reliability.B, org.basewatch.model.Credibility.TWO))
                .isZero();
        assertThat(new FilterSentence(workspace.catalogue()).criteria(workspace.criteria()))
                .isEqualTo("All reports; letters chosen by the user for 1 source");
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
    }

    @Test
    void takingBackIsAnEntryOfItsOwnAndNothingIsDeleted() {
        model.give(bravo(), Reliability.E, "first");
        model.takeBack(bravo());
        assertThat(workspace.catalogue()).isSameAs(workspace.readCatalogue());
        assertThat(model.sources()).isZero();
        assertThat(model.last(bravo())).isEmpty();
        assertThat(model.of(bravo()))
                .extracting(OwnLetters.Entry::letter)
                .containsExactly(Optional.of(Reliability.E), Optional.empty());
        model.give(bravo(), Reliability.E, "first");
        assertThat(workspace.catalogue().reliability(0)).isEqualTo(Reliability.E);
        workspace.undo();
        workspace.undo();
        assertThat(workspace.catalogue().reliability(0)).isEqualTo(Reliability.E);
        assertThat(model.of(bravo())).hasSize(1);
    }

    @Test
    void theSwitchDoesNothingWhereNoLetterIsAboutTheSet() {
        model.give(bravo(), Reliability.E, "");
        model.takeBack(bravo());
        LetterChoice before = workspace.letters();
        model.use(!before.used());
        assertThat(workspace.letters()).isEqualTo(before);
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
    void lettersGoToAFileAndComeBackWithTheirReasonsAndWhoseTheyAre(@TempDir Path folder) throws Exception {
        model.give(bravo(), Reliability.C, "twice wrong “on dates”");
        model.give(bravo(), Reliability.D, "three times");
        model.takeBack(bravo());
        Path file = folder.resolve("own/letters.json");
        dialogs.lettersIn(file);
        model.export();
        assertThat(OwnLettersFile.read(file, TODAY).letters())
                .isEqualTo(workspace.letters().letters());
        model.importMore();
        assertThat(news).endsWith("0 letters were added from \"" + file + "\"; 3 letters were there already.");

        // somebody else imports them, and passes them on
        workspace.useLetters(LetterChoice.none());
        model.importMore();
        assertThat(model.of(bravo()))
                .extracting(entry -> entry.letter())
                .containsExactly(Optional.of(Reliability.C), Optional.of(Reliability.D), Optional.empty());
        assertThat(model.of(bravo()))
                .allSatisfy(entry ->
                        assertThat(entry.by().words()).isEqualTo("imported on 23 Nov 2026 from \"letters.json\""));
        model.export();
        assertThat(OwnLettersFile.read(file, TODAY).letters())
                .isEqualTo(workspace.letters().letters());
        assertThat(Files.readString(file))
                .contains("\"importedFrom\": \"letters.json\"")
                .doesNotContain("user");
    }

    @Test
    void anOlderLetterOfSomebodyElseDoesNotOverruleTheUsers(@TempDir Path folder) throws Exception {
        model.give(bravo(), Reliability.F, "mine");
        LetterChoice before = workspace.letters();
        Path file = Files.writeString(folder.resolve("c.json"), """
                {"format":"basewatch-own-letters","version":1,"letters":[
                {"sourceId":"s-b","name":"Bravo news","letter":"A","reason":"Colleague","date":"2020-01-01"},
                {"sourceId":"s-c","name":"Charlie channel","letter":"E","reason":"","date":"2026-11-20","by":"Anna"},
                {"sourceId":"s-d","name":"Delta ministry","letter":"E","reason":"","date":"2031-01-01"}]}
                """);
        dialogs.lettersIn(file);
        model.importMore();

        assertThat(workspace.catalogue().reliability(0)).isEqualTo(Reliability.F);
        assertThat(workspace.catalogue().sources().get(0).rating().by()).isEqualTo("you");
        assertThat(workspace.catalogue().sources().get(1).rating().by())
                .isEqualTo("Anna, imported on 23 Nov 2026 from \"c.json\"");
        assertThat(news)
                .endsWith("2 letters were added from \"" + file
                        + "\"; 1 is of an older date than yours, or of the same, and so not in force."
                        + " Left out: entry 3, \"date\": 2031-01-01 lies in the future.");
        workspace.undo();
        assertThat(workspace.letters()).isEqualTo(before);
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
