package org.basewatch.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeptCandidatesTest {
    private final List<Integer> made = new ArrayList<>();
    private final KeptCandidates<Integer> candidates =
            new KeptCandidates<>(() -> Stream.iterate(0, i -> i < 5, i -> i + 1).map(i -> {
                made.add(i);
                return i;
            }));

    @Test
    void eachIsMadeWhenItIsFirstAskedForAndNeverAgain() {
        Iterator<Integer> first = candidates.iterator();
        assertThat(first.next()).isZero();
        assertThat(first.next()).isEqualTo(1);
        assertThat(made).containsExactly(0, 1);
        assertThat(candidates).containsExactly(0, 1, 2, 3, 4);
        assertThat(candidates).containsExactly(0, 1, 2, 3, 4);
        assertThat(made).containsExactly(0, 1, 2, 3, 4);
        assertThat(first.next()).as("goes on where it was").isEqualTo(2);
    }

    @Test
    void theEndIsTheEnd() {
        Iterator<Integer> all = candidates.iterator();
        for (int i = 0; i < 5; i++) {
            all.next();
        }
        assertThat(all.hasNext()).isFalse();
        assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
    }
}
