package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture says of a query; a tilde stands for a space that holds a line together. */
class QueryWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        convoy                       ; convoy…
        ships tartus                 ; ships tartus…
        il-76 -source:twz            ; il-76 not~source:twz…
        -convoy tartus               ; not~convoy tartus…
        not convoy                   ; not~convoy…
        --convoy not  -ship          ; not~convoy not~ship…
        nothing left                 ; nothing left…
        il-76 "tar                   ; il-76 "tar…"
        "no defeat"                  ; "no defeat"
        “no def                      ; “no def…”
        «no defeat                   ; «no defeat…»
        „no def                      ; „no def…“
        -"no defeat" x               ; not~"no defeat" x…
        source:"reut                 ; source:"reut…"
        source: reut                 ; source: reut…
        code:B2                      ; code:B2
        code:"B2                     ; code:"B2"
        kind:imagery                 ; kind:imagery
        ID:a13                       ; ID:a13…
        after:2024-12-08             ; after:2024-12-08
        a - b                        ; a - b…
        tartus or latakia            ; tartus or latakia…
        https://example.org/a        ; https://example.org/a…
        حميميم                       ; حميميم…
        12:30                        ; 12:30…
        """)
    void sayWhatIsLookedFor(String typed, String words) {
        assertThat(QueryWords.of(typed)).isEqualTo(words.replace('~', '\u00a0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "not ", "a ", "-\"a\" "})
    void canBeOfAnyLength(String piece) {
        assertThat(QueryWords.of(piece.repeat(100_000) + "a")).endsWith("a…");
    }

    @Test
    void ofARowOfHyphensOneIsSaid() {
        assertThat(QueryWords.of("-".repeat(100_000) + "a")).isEqualTo("not\u00a0a…");
        assertThat(QueryWords.of("not ".repeat(100_000) + "a")).isEqualTo("not\u00a0a…");
    }
}
