package org.basewatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSplitterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Il-76MD at Khmeimim's gate | il 76 md at khmeimim gate
        Ta’rtus Qal‘at            | tartus qalat
        Ёлка й Й                  | елка и и
        إِيل-٧٦                    | ايل 76
        الطائرة طائره             | طايره طايره
        قاعدة                      | قاعده
        Ångström Øresund ﬁn        | angstrom oresund fin
        İSTANBUL                   | istanbul
        720-й ПМТО                 | 720 и пмто
        C++ / 3.14                 | c 3 14
        """)
    void foldsWhatIsTheSame(String text, String folded) {
        assertThat(String.join(" ", WordSplitter.folded(text))).isEqualTo(folded);
    }

    @Test
    void ofARunThatIsNoWordTheBeginningCounts() {
        String run = "x".repeat(6_000_000);
        assertThat(WordSplitter.split("before " + run + " behind"))
                .extracting(word -> word.folded().length(), Word::end)
                .containsExactly(tuple(6, 6), tuple(1_000, 6_000_007), tuple(6, 6_000_014));
    }

    @Test
    void wordsSayWhereTheyStand() {
        String text = "three Il‑76 «Ил-76»";
        assertThat(WordSplitter.split(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("three", "Il", "76", "Ил", "76");
    }

    @Test
    void pairsOfSurrogatesAndNothingAreNoTrap() {
        assertThat(WordSplitter.folded("")).isEmpty();
        assertThat(WordSplitter.folded("🚢 \ud83d x 𝐀𝐁")).containsExactly("x", "ab");
    }
}
