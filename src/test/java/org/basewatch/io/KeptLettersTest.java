package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basewatch.model.Reliability;
import org.basewatch.model.SourceId;
import org.basewatch.weighing.Giver;
import org.basewatch.weighing.OwnLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptLettersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder = Path.of("");

    private final List<String> news = new ArrayList<>();

    @Test
    void whatTwoWindowsGiveIsKept() throws Exception {
        KeptLetters one = kept();
        KeptLetters two = kept();
        OwnLetters before = letters(entry("s-a", "F", 0));
        one.change(OwnLetters.none(), before);
        one.change(before, letters(entry("s-a", "F", 0), entry("s-b", "A", 0)));
        two.change(before, letters(entry("s-a", "F", 0), entry("s-a", "D", 0)));
        assertThat(read()).containsExactlyInAnyOrder(entry("s-a", "F", 0), entry("s-b", "A", 0), entry("s-a", "D", 0));
        assertThat(read().indexOf(entry("s-a", "D", 0))).isGreaterThan(read().indexOf(entry("s-a", "F", 0)));

        // undo in one window takes nothing of the other's
        two.change(letters(entry("s-a", "F", 0), entry("s-a", "D", 0)), before);
        assertThat(read()).containsExactlyInAnyOrder(entry("s-a", "F", 0), entry("s-b", "A", 0));
        assertThat(news).isEmpty();
    }

    @Test
    void manyWindowsAtOnceLoseNothing() {
        List<OwnLetters.Entry> all = IntStream.range(0, 24)
                .mapToObj(number -> entry("s-" + number, "C", 0))
                .toList();
        all.stream().parallel().forEach(entry -> {
            try {
                kept().change(OwnLetters.none(), letters(entry));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(read()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void oneBadEntryLeavesTheOthersAndIsKeptInACopy() throws Exception {
        Path file = folder.resolve("own-letters.json");
        String broken = """
                {"format":"basewatch-own-letters","version":1,"letters":[
                {"sourceId":"s-a","name":"Name of s-a","letter":"G","reason":"","date":"2026-11-29"},
                {"sourceId":"s-b","name":"Name of s-b","letter":"A","reason":"","date":"2026-11-30"},
                {"sourceId":"s-b","name":"Name of s-b","letter":"B","reason":"","date":"2026-12-31"},
                {"sourceId":"s-b","name":"Name of s-b","letter":"C","reason":"","date":"2020-01-01"}]}
                """;
        Files.writeString(file, broken);
        OwnLetters read = kept().read();
        assertThat(read.entries())
                .extracting(OwnLetters.Entry::letter)
                .containsExactly(Optional.of(Reliability.C), Optional.of(Reliability.A));
        Path copy = folder.resolve("own-letters.broken-1.json");
        assertThat(copy).hasContent(broken);
        assertThat(news)
                .containsExactly("Of your own letters in \"" + file
                        + "\", this is left out: entry 1, \"letter\": \"G\" is none of A to F, and 1 more; the others are there."
                        + " The file as it was is kept as \"" + copy + "\".");

        kept().change(read, letters(read, entry("s-c", "D", 0)));
        assertThat(kept().read()).isEqualTo(letters(read, entry("s-c", "D", 0)));
        assertThat(news).hasSize(1);
    }

    @Test
    void aFileThatIsBrokenOrGoneMeanwhileLosesNothingOfTheWindow() throws Exception {
        Path file = folder.resolve("own-letters.json");
        OwnLetters before = letters(entry("s-a", "F", 0));
        OwnLetters now = letters(before, entry("s-b", "A", 0));
        Files.writeString(file, "{");
        kept().change(before, now);
        assertThat(read()).isEqualTo(now.entries());
        assertThat(folder.resolve("own-letters.broken-1.json")).hasContent("{");
        Files.delete(file);
        kept().change(before, now);
        assertThat(read()).isEqualTo(now.entries());
    }

    @Test
    void whatCannotBeWrittenIsSaidEachTime() throws Exception {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        KeptLetters kept = new KeptLetters(taken.resolve("settings"), () -> TODAY, news::add);
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> kept.change(OwnLetters.none(), letters(entry("s-a", "F", 0))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("last until you close this window");
        }
    }

    @Test
    void aDayThatIsTomorrowElsewhereIsNotInTheFuture() throws Exception {
        kept().change(OwnLetters.none(), letters(entry("s-a", "F", -1)));
        assertThat(kept().read()).isEqualTo(letters(entry("s-a", "F", -1)));
    }

    private KeptLetters kept() {
        return new KeptLetters(folder, () -> TODAY, news::add);
    }

    private List<OwnLetters.Entry> read() {
        try {
            return kept().read().entries();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static OwnLetters letters(OwnLetters.Entry... entries) {
        return new OwnLetters(List.of(entries));
    }

    private static OwnLetters letters(OwnLetters before, OwnLetters.Entry more) {
        return new OwnLetters(
                Stream.concat(before.entries().stream(), Stream.of(more)).toList());
    }

    private static OwnLetters.Entry entry(String source, String letter, int daysAgo) {
        return new OwnLetters.Entry(
                new SourceId(source),
                "Name of " + source,
                Reliability.of(letter),
                "",
                TODAY.minusDays(daysAgo),
                new Giver.User());
    }
}
