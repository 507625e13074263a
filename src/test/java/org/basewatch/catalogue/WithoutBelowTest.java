package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is below a code, and that the words say how the two halves are compared. */
class WithoutBelowTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the code | some that go | some that stay    | in words
            B2 | C1 A3 F3 C6 E5 | B2 A1 F2 B6 F6    | without what has a letter below B or a figure below 2 (F and 6 are no grades, so they are below nothing)
            F1 | A2 F2 E5       | A1 F1 E1 F6 A6    | without what has a figure below 1 (F is no grade, so no letter is below it)
            B6 | C1 C6 E5       | A1 B5 F5 F6 B6    | without what has a letter below B (6 is no grade, so no figure is below it)
            F6 |                | A1 E5 F6 F5 E6    | without what is below F6 (F and 6 are no grades, so nothing is below them)
            """)
    void eachHalfIsComparedByItself(String code, String gone, String left, String words) {
        WhatIf trial = new WhatIf.WithoutBelow(code(code));
        assertThat(codes(gone)).allMatch(trial::leavesOut);
        assertThat(codes(left)).noneMatch(trial::leavesOut);
        assertThat(trial.fullWords(SampleSets.large(1, 1))).isEqualTo(words);
        RatingMask kept = trial.keptIn(FilterCriteria.all()).ratings();
        assertThat(codes(gone)).noneMatch(one -> kept.contains(one.reliability(), one.credibility()));
        assertThat(codes(left)).allMatch(one -> kept.contains(one.reliability(), one.credibility()));
    }

    private static List<RatingCode> codes(String words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.split(" ")).map(WithoutBelowTest::code).collect(Collectors.toList());
    }

    private static RatingCode code(String word) {
        return new RatingCode(
                Reliability.valueOf(word.substring(0, 1)),
                Credibility.of(Integer.parseInt(word.substring(1))).orElseThrow());
    }
}
