package org.basewatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final List<Passage> LINE = List.of(
            Passage.of(SearchedPart.PLACE, "Tartus"),
            Passage.unsearched("; "),
            Passage.of(SearchedPart.PLACE, "Khmeimim"));

    @Test
    void theTextIsAllPiecesSideBySide() {
        assertThat(Passage.text(LINE)).isEqualTo("Tartus; Khmeimim");
    }

    @Test
    void theFirstOfThemMakeATextOfJustThatLength() {
        for (int length = 0; length <= 16; length++) {
            List<Passage> first = Passage.first(LINE, length);
            assertThat(Passage.text(first)).isEqualTo("Tartus; Khmeimim".substring(0, length));
            assertThat(first)
                    .extracting(Passage::part)
                    .isEqualTo(LINE.stream().map(Passage::part).toList());
        }
        assertThat(Passage.first(LINE, 100)).isEqualTo(LINE);
    }
}
