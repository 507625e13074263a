package org.basewatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which bare words are taken together; a bar stands between what is looked for one by one. */
class SpellingRunsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        deir ezzor                      ; deir ezzor
        base deir ezzor convoy          ; base | deir ezzor | convoy
        deir ez-zor                     ; deir ez zor
        ilyushin 76                     ; ilyushin 76
        antonov 124 landed              ; antonov 124 | landed
        il 76                           ; il 76
        ivan gren ivan gren             ; ivan gren | ivan gren
        syrian democratic forces        ; syrian democratic forces
        syrian democratic               ; syrian | syrian democratic | democratic | syrian democratic
        base deir ezzo                  ; base | deir | deir ezzo | ezzo | deir ezzo
        deir ezzo convoy                ; deir | ezzo | convoy
        deir e                          ; deir | deir e | e | deir e
        il 7                            ; il | 7
        deir "ezzo                      ; deir | ezzo
        deir -ezzo                      ; deir | ezzo
        homs or deir ezzo               ; homs | deir | ezzo
        hayat tahrir al-sham            ; hayat tahrir al sham
        "deir" ezzor                    ; deir | ezzor
        deir "ezzor"                    ; deir | ezzor
        not deir ezzor                  ; deir | ezzor
        deir -ezzor                     ; deir | ezzor
        deir ezzor or homs              ; deir | ezzor | homs
        homs or deir ezzor              ; homs | deir | ezzor
        deir kind:imagery ezzor         ; deir | ezzor
        ezzor deir                      ; ezzor | deir
        tartus latakia                  ; tartus | latakia
        """)
    void takesTheLongestRunThatIsASpelling(String typed, String runs) throws QueryException {
        SearchQuery joined = SpellingRuns.joined(QueryReader.read(typed), Variants.bundled());
        assertThat(joined.clauses().stream()
                        .map(SearchQuery.Clause::condition)
                        .filter(Condition.InText.class::isInstance)
                        .map(condition -> String.join(" ", ((Condition.InText) condition).words()))
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(runs);
    }

    @ParameterizedTest
    @CsvSource({"deir ezzor, true", "'deir ezzor convoy', false", "deir ez, true"})
    void theLastWordStaysOpen(String typed, boolean open) throws QueryException {
        SearchQuery joined = SpellingRuns.joined(QueryReader.read(typed), Variants.bundled());
        int named = typed.equals("deir ez") ? 1 : 0;
        assertThat(((Condition.InText) joined.clauses().get(named).condition()).open())
                .isEqualTo(open);
    }
}
