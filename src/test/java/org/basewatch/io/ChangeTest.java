package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists that were changed on two sides, whose entries are a name and how it is painted. */
class ChangeTest {
    @Test
    void whatOnlyOneSideHasChangedIsThatOfThisSide() {
        Random random = new Random(30);
        for (int round = 0; round < 2_000; round++) {
            List<String> before = entries(random, List.of());
            List<String> after = entries(random, before);
            assertThat(merged(before, after, before)).isEqualTo(after);
            assertThat(merged(before, before, after)).isEqualTo(after);
        }
    }

    @Test
    void everyEntryIsAsTheRulesSay() {
        Random random = new Random(31);
        for (int round = 0; round < 5_000; round++) {
            List<String> before = entries(random, List.of());
            List<String> now = entries(random, before);
            List<String> held = entries(random, before);
            List<String> merged = merged(before, now, held);
            for (char name = 'a'; name <= 'f'; name++) {
                char wanted = name;
                assertThat(merged.stream().filter(entry -> entry.charAt(0) == wanted))
                        .as("%s of %s, %s, %s", name, before, now, held)
                        .containsExactlyElementsOf(expected(of(before, name), of(now, name), of(held, name)).stream()
                                .toList());
            }
        }
    }

    /** Whoever has changed it, or put it there, is right; of two, the window itself, unless it has taken out what the other has changed. */
    private static Optional<String> expected(Optional<String> before, Optional<String> now, Optional<String> held) {
        if (now.equals(before)) {
            return held;
        }
        return now.isEmpty() && !held.equals(before) ? held : now;
    }

    private static List<String> merged(List<String> before, List<String> now, List<String> held) {
        return Change.ofEntries(new Change<>(before, now, held), entry -> entry.charAt(0));
    }

    private static Optional<String> of(List<String> entries, char name) {
        return entries.stream().filter(entry -> entry.charAt(0) == name).findFirst();
    }

    /** Some entries of another list as they are, some painted anew, some new ones, in any order. */
    private static List<String> entries(Random random, List<String> from) {
        List<String> entries = new ArrayList<>();
        for (char name = 'a'; name <= 'f'; name++) {
            Optional<String> there = of(from, name);
            int what = random.nextInt(4);
            if (what > 1 && there.isPresent()) {
                entries.add(there.get());
            } else if (what == 1) {
                entries.add("" + name + random.nextInt(3));
            }
        }
        if (random.nextBoolean()) {
            Collections.shuffle(entries, random);
        }
        return entries;
    }

    @Test
    void anEntryThatIsThereTwiceCanBeTakenOutOnce() {
        Stream.of(List.of("a1", "a1", "b1"), List.of("a1", "b1"))
                .forEach(now -> assertThat(Change.ofEntries(
                                new Change<>(List.of("a1", "b1"), now, List.of("a1", "b1")), entry -> entry))
                        .isEqualTo(now));
        assertThat(Change.ofEntries(
                        new Change<>(List.of("a1", "a1"), List.of("a1"), List.of("a1", "a1", "c1")), entry -> entry))
                .containsExactly("a1", "c1");
    }
}
