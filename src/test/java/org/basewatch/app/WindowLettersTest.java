package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.basewatch.io.KeptLetters;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.ui.LetterChoice;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.weighing.OwnLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowLettersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder = Path.of("");

    private final Queue<Runnable> windows = new ConcurrentLinkedQueue<>();
    private final List<String> news = Collections.synchronizedList(new ArrayList<>());

    @Test
    void twoWindowsKeepWhatEachGivesAndUndoes() throws Exception {
        Workspace one = SmallSet.workspace();
        Workspace two = SmallSet.workspace();
        try (WindowLetters first = letters(one);
                WindowLetters second = letters(two)) {
            first.begin();
            second.begin();
            give(one, 0, Reliability.F);
            give(two, 1, Reliability.A);
            give(two, 2, Reliability.B);
            two.undo();
        }
        assertThat(kept().read().entries())
                .extracting(entry -> entry.name() + " " + entry.letter().orElseThrow())
                .containsExactlyInAnyOrder("Bravo news F", "Charlie channel A");
        assertThat(news).isEmpty();

        Workspace next = SmallSet.workspace();
        try (WindowLetters third = letters(next)) {
            third.begin();
        }
        assertThat(next.letters()).isEqualTo(new LetterChoice(kept().read(), false));
    }

    @Test
    void aWindowTakesOverWhatAnotherHasGivenAndUndoesItsOwnAlone() throws Exception {
        Workspace one = SmallSet.workspace();
        Workspace two = SmallSet.workspace();
        try (WindowLetters second = letters(two)) {
            second.begin();
            give(two, 1, Reliability.A);
            try (WindowLetters first = letters(one)) {
                first.begin();
                give(one, 0, Reliability.F);
            }
            second.takeOver();
            // given after the file was asked for, and before the answer is there
            give(two, 2, Reliability.B);
            answer();

            assertThat(given(two.letters().letters()))
                    .containsExactlyInAnyOrder("Bravo news F", "Charlie channel A", "Delta ministry B");
            assertThat(news).hasSize(1);
            assertThat(news.get(0)).contains("another window");
            two.undo();
            two.undo();
            assertThat(given(two.letters().letters())).containsExactly("Bravo news F");
            two.redo();
        }
        assertThat(given(two.letters().letters())).containsExactlyInAnyOrder("Bravo news F", "Charlie channel A");
        assertThat(given(kept().read())).containsExactlyInAnyOrder("Bravo news F", "Charlie channel A");
    }

    private void answer() throws InterruptedException {
        for (int wait = 0; windows.isEmpty() && wait < 500; wait++) {
            Thread.sleep(10);
        }
        windows.remove().run();
    }

    @Test
    void whatWasTakenOverIsNotWrittenAgain() throws Exception {
        Workspace one = SmallSet.workspace();
        Workspace two = SmallSet.workspace();
        try (WindowLetters first = letters(one);
                WindowLetters second = letters(two)) {
            first.begin();
            second.begin();
            give(one, 0, Reliability.F);
            first.close();
            second.takeOver();
            answer();
            second.takeOver();
        }
        assertThat(windows).as("the second time nobody had written").isEmpty();
        assertThat(given(two.letters().letters())).containsExactly("Bravo news F");
        assertThat(given(kept().read())).containsExactly("Bravo news F");
    }

    @Test
    void aMissingOrBrokenFileTakesNothingAway() throws Exception {
        Workspace workspace = SmallSet.workspace();
        try (WindowLetters letters = letters(workspace)) {
            letters.begin();
            give(workspace, 1, Reliability.C);
            letters.takeOver();
        }
        Workspace next = SmallSet.workspace();
        try (WindowLetters letters = letters(next)) {
            letters.begin();
            Files.writeString(folder.resolve("own-letters.json"), "{broken");
            letters.takeOver();
        }
        Workspace last = SmallSet.workspace();
        try (WindowLetters letters = letters(last)) {
            last.useLetters(next.letters());
            letters.begin();
            Files.deleteIfExists(folder.resolve("own-letters.json"));
            letters.takeOver();
        }
        assertThat(windows).isEmpty();
        assertThat(given(next.letters().letters())).containsExactly("Charlie channel C");
    }

    private static List<String> given(OwnLetters letters) {
        return letters.entries().stream()
                .map(entry -> entry.name() + " " + entry.letter().orElseThrow())
                .toList();
    }

    @Test
    void aBrokenFileKeepsNobodyFromGivingLetters() throws Exception {
        Files.writeString(folder.resolve("own-letters.json"), "{broken");
        Workspace workspace = SmallSet.workspace();
        try (WindowLetters letters = letters(workspace)) {
            letters.begin();
            give(workspace, 0, Reliability.F);
        }
        assertThat(kept().read()).isEqualTo(workspace.letters().letters());
        assertThat(folder.resolve("own-letters.broken-1.json")).hasContent("{broken");
        assertThat(news).hasSize(1);
        assertThat(news.get(0)).contains("own-letters.broken-1.json");
    }

    private WindowLetters letters(Workspace workspace) {
        return new WindowLetters(workspace, kept(), news::add, windows::add);
    }

    private KeptLetters kept() {
        return new KeptLetters(folder, () -> TODAY, news::add);
    }

    private static void give(Workspace workspace, int index, Reliability letter) {
        Source source = workspace.readCatalogue().sources().get(index);
        OwnLetters letters = workspace.letters().letters().with(source, letter, "", TODAY);
        workspace.useLetters(new LetterChoice(letters, true));
    }
}
