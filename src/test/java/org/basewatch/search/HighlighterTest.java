package org.basewatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        il76          | At least three Il-76 seen         | Il-76
        ил-76 hmeim   | Il-76 at Khmeimim, Il-78 left     | Il-76,Khmeimim
        "two ships"   | two ships, two planes, ships      | two ships
        conv          | Convoys and a conversation        | Convoys,conversation
        not convoy    | A convoy                          | ``
        code:B2       | B2 or not B2                      | ``
        قاعده         | في القاعدة الجوية                 | القاعدة
        tartus tartus | Tartus                            | Tartus
        """)
    void marksWhatWasFound(String typed, String text, String marked) throws QueryException {
        Highlighter highlighter = new Highlighter(QueryReader.read(typed), Variants.bundled());

        assertThat(highlighter.marks(SearchedPart.WORDS, text).stream()
                        .map(mark -> text.substring(mark.start(), mark.end()))
                        .collect(Collectors.joining(",")))
                .isEqualTo(marked);
    }

    /** Each text is marked by what is looked for in it: a word behind a field nowhere but in what the field means. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        reuters        | WORDS  | Reuters
        reuters        | SOURCE | Reuters
        reuters        | PLACE  | Reuters
        reuters        | ORIGIN | ``
        source:reuters | WORDS  | ``
        source:reuters | SOURCE | Reuters
        source:reuters | PLACE  | ``
        place:reuters  | WORDS  | ``
        place:reuters  | SOURCE | ``
        place:reuters  | PLACE  | Reuters
        origin:reuters | WORDS  | ``
        origin:reuters | ORIGIN | Reuters
        not reuters    | SOURCE | ``
        id:reuters     | SOURCE | ``
        """)
    void marksOnlyWhereItWasLookedFor(String typed, SearchedPart part, String marked) throws QueryException {
        Highlighter highlighter = new Highlighter(QueryReader.read(typed), Variants.bundled());
        String text = "Here Reuters stands";

        assertThat(highlighter.marks(part, text).stream()
                        .map(mark -> text.substring(mark.start(), mark.end()))
                        .collect(Collectors.joining(",")))
                .isEqualTo(marked);
    }
}
