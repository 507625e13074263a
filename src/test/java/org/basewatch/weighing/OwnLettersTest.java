package org.basewatch.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.basewatch.model.Reliability;
import org.basewatch.model.SourceId;
import org.junit.jupiter.api.Test;

class OwnLettersTest {
    private static final Giver USER = new Giver.User();
    private static final Giver ANNA = new Giver.Other(Optional.of("Anna"), Optional.empty());

    @Test
    void whatIsImportedStandsWhereItsDateSays() {
        OwnLetters mine = letters(entry("B", 10, USER), entry("F", 20, USER));
        assertThat(words(mine.and(letters(entry("A", 25, ANNA), entry("C", 5, ANNA), entry("D", 15, ANNA)))))
                .isEqualTo("C5 B10 D15 F20 A25");
        assertThat(words(mine.and(letters(entry("A", 20, ANNA), entry("C", 20, ANNA)))))
                .isEqualTo("B10 A20 C20 F20");
        assertThat(mine.overruled(letters(entry("A", 20, ANNA), entry("C", 21, ANNA), entry("E", 1, ANNA))))
                .isEqualTo(2);
    }

    @Test
    void whatIsKnownIsNotAddedWhoeverGaveIt() {
        OwnLetters mine = letters(entry("B", 10, USER));
        assertThat(mine.additional(letters(entry("B", 10, ANNA), entry("B", 11, ANNA), entry("B", 11, ANNA))))
                .isEqualTo(letters(entry("B", 11, ANNA)));
    }

    @Test
    void aChangeHereMeetsAChangeElsewhere() {
        OwnLetters before = letters(entry("B", 10, USER));
        OwnLetters elsewhere = letters(entry("B", 10, USER), entry("E", 12, USER));
        assertThat(words(elsewhere.changed(before, letters(entry("B", 10, USER), entry("D", 12, USER)))))
                .isEqualTo("B10 E12 D12");
        assertThat(words(elsewhere.changed(before, letters(entry("A", 9, ANNA), entry("B", 10, USER)))))
                .isEqualTo("A9 B10 E12");
        assertThat(words(elsewhere.changed(before, OwnLetters.none()))).isEqualTo("E12");
        assertThat(before.changed(before, elsewhere)).isSameAs(elsewhere);
    }

    @Test
    void somebodyElseIsNeverYou() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        assertThat(USER.words()).isEqualTo("you");
        assertThat(USER.importedFrom("a.json", day).words()).isEqualTo("imported on 30 Nov 2026 from \"a.json\"");
        assertThat(ANNA.importedFrom("a.json", day).words()).isEqualTo("Anna, imported on 30 Nov 2026 from \"a.json\"");
    }

    private static String words(OwnLetters letters) {
        return letters.entries().stream()
                .map(entry -> entry.letter().orElseThrow().name() + entry.date().getDayOfMonth())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static OwnLetters letters(OwnLetters.Entry... entries) {
        return new OwnLetters(Stream.of(entries).toList());
    }

    private static OwnLetters.Entry entry(String letter, int day, Giver by) {
        return new OwnLetters.Entry(
                new SourceId("s"), "Source", Reliability.of(letter), "", LocalDate.of(2026, 11, day), by);
    }
}
