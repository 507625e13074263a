package org.basewatch.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {
    @Test
    void aTextThatCanBeShownIsShownAsItIs() {
        for (String text : new String[] {"", "word", "x".repeat(Beginning.MOST)}) {
            assertThat(Beginning.of(text).isAll()).isTrue();
            assertThat(Beginning.of(text).withSign()).isEqualTo(text);
        }
    }

    @Test
    void ofALongerOneTheBeginningUpToAWordAndItsLengthAreSaid() {
        Beginning beginning = Beginning.of("seven l ".repeat(800_000));

        assertThat(beginning.isAll()).isFalse();
        assertThat(beginning.text())
                .hasSizeBetween(Beginning.MOST - 10, Beginning.MOST)
                .doesNotEndWith(" ");
        assertThat(beginning.withSign()).endsWith(" …");
        assertThat(beginning.sentence()).isEqualTo("The first 19,999 of 6,400,000 characters.");
    }

    @Test
    void withoutAWordInSightItIsCutBetweenLetters() {
        assertThat(Beginning.of("x".repeat(Beginning.MOST + 1)).text()).hasSize(Beginning.MOST);
        assertThat(Beginning.of("a" + "🚢".repeat(Beginning.MOST)).text())
                .hasSize(Beginning.MOST - 1)
                .endsWith("🚢");
    }
}
