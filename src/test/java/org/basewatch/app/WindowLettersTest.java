package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        return new WindowLetters(workspace, kept(), news::add);
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
