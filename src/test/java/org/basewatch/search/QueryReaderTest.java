package org.basewatch.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries that cannot be understood are refused in one sentence that says how to write them. */
class QueryReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        sorce:reuters          | There is no field "sorce:"
        source:                | After "source:" there must be a value, such as source:reuters.
        source:""              | After "source:" there must be a value
        after:                 | After "after:" there must be a value, such as after:2024-12-08.
        after:yesterday        | "yesterday" is none
        after:2024-1-x         | "2024-1-x" is none
        on:2024-02-30          | There is no 2024-02-30 in the calendar.
        before:2024-13         | There is no 2024-13 in the calendar.
        before:08.12.2024      | "08.12.2024" is none
        code:G1                | "G1" is no code
        code:7                 | "7" is no code
        code:B-F               | A range of letters runs from A to E
        code:C-A               | A range of letters runs from A to E
        code:4-6               | A range of figures runs from 1 to 5
        kind:rumour            | There is no kind "rumour"; there are movement, imagery
        not                    | After "not" there must be
        convoy not             | After "not" there must be
        convoy -               | ``
        -""                    | After "not" there must be
        tartus or              | After "or" there must be what would do as well
        tartus or OR           | After "or" there must be
        tartus or —            | After "or" there must be
        tartus or not          | After "not" there must be
        not (tartus or latakia) | Brackets group nothing here
        -(tartus latakia        | Brackets group nothing here
        ship or (tartus latakia) | Brackets group nothing here
        (ship tartus) or latakia | Brackets group nothing here
        —                      | There is no word in this
        "                      | There is no word in this
        """)
    void refusesWhatMakesNoSense(String typed, String sentence) throws QueryException {
        if (sentence.isEmpty()) {
            assertThat(QueryReader.read(typed).clauses()).hasSize(1);
        } else {
            assertThatThrownBy(() -> QueryReader.read(typed))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining(sentence);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'convoy  not', convoy",
        "'convoy not tartus not ', convoy not tartus",
        "'convoy code:', convoy",
        "'convoy code:Z9 tartus', convoy",
        "'convoy or ', convoy",
        "'convoy or code:', convoy",
        "'convoy or tartus or not', convoy or tartus",
        "'sorce:reuters', ''",
        "'not', ''",
        "'—', ''"
    })
    void saysWhatItUnderstoodUpToThere(String typed, String understood) {
        assertThatThrownBy(() -> QueryReader.read(typed))
                .isInstanceOfSatisfying(
                        QueryException.class,
                        unclear -> assertThat(unclear.understood()).isEqualTo(understood));
    }

    @ParameterizedTest
    @CsvSource({
        "convoy tartus, 1 1",
        "convoy or tartus, 2",
        "convoy OR tartus Or latakia, 3",
        "convoy or tartus latakia, 2 1",
        "convoy tartus or latakia, 1 2",
        "convoy or — tartus, 2",
        "convoy or or tartus, 2",
        "convoy or not code:B2 -ship, 2 1",
        "convoy (tartus or latakia), 1 2",
        "not (tartus) ship, 1 1",
        "ships (two of them) left, 1 1 1 1 1"
    })
    void joinsAlternatives(String typed, String sizes) throws QueryException {
        assertThat(QueryReader.read(typed).groups().stream().map(List::size).map(String::valueOf))
                .containsExactly(sizes.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "convoy, 1",
        "convoy tartus, 2",
        "'\"two ships\" left', 2",
        "'source: reuters', 1",
        "'not not convoy', 1",
        "'--convoy', 1",
        "https://example.org/a:b, 1",
        "'12:30', 1",
        "'KIND:Imagery CODE:b2', 2",
        "'“curly quotes”', 1",
        "or, 1",
        "'or tartus', 2",
        "'convoy ore', 2",
        "'\"or\" convoy', 2"
    })
    void readsTheRest(String typed, int clauses) throws QueryException {
        assertThat(QueryReader.read(typed).clauses()).hasSize(clauses);
    }

    @Test
    void onlyTheLastWordIsOpenAndAQuoteClosesIt() throws QueryException {
        assertThat(QueryReader.read("two ships").clauses())
                .extracting(clause -> ((Condition.InText) clause.condition()).open())
                .containsExactly(false, true);
        assertThat(QueryReader.read("two \"ships\" ").clauses())
                .extracting(clause -> ((Condition.InText) clause.condition()).open())
                .containsExactly(false, false);
    }

    @Test
    void whateverIsTypedIsReadOrRefusedInWords() {
        String signs = "ab-:\" not source:after:2024-12«»'é ط";
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                assertThat(QueryReader.read(typed.toString()).clauses()).isNotEmpty();
            } catch (QueryException refused) {
                assertThat(refused.sentence()).as(typed.toString()).endsWith(".");
            }
        }
    }
}
