package org.basewatch.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Spellings that mean the same, from a table with one group a line: {@code Khmeimim = Hmeimim = حميميم = Хмеймим}. What follows a
 * {@code #} is a remark. Immutable; any thread.
 */
public final class Variants {
    /** So many letters of a spelling must have been typed before the others are looked for too. */
    private static final int LEAST_BEGINNING = 4;
    /** A query of many words that each have spellings must not multiply without end. */
    private static final int MOST = 64;

    private final List<List<List<String>>> groups;
    private final Map<String, List<Spelling>> byFirstWord;
    private final int longest;

    private Variants(List<List<List<String>>> groups) {
        this.groups = groups;
        this.byFirstWord = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (List<String> words : groups.get(group)) {
                byFirstWord
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(new Spelling(words, group));
            }
        }
        // The longest spelling that fits is the one that is meant.
        byFirstWord
                .values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        this.longest = byFirstWord.values().stream()
                .mapToInt(list -> list.get(0).words().size())
                .max()
                .orElse(0);
    }

    /** How many words the longest spelling has; 0 if there is none. */
    int longest() {
        return longest;
    }

    /** Whether words are, all together, a spelling of the table. */
    boolean isSpelling(List<String> words) {
        return byFirstWord.getOrDefault(words.get(0), List.of()).stream()
                .anyMatch(spelling -> spelling.words().equals(words));
    }

    /** Whether words, the last of them as far as it is typed, are the beginning of a spelling, and enough of it to be meant. */
    boolean isBegun(List<String> words) {
        return isEnough(words) && groups.stream().flatMap(List::stream).anyMatch(spelling -> begins(spelling, words));
    }

    /** A table without any spelling. */
    public static Variants none() {
        return new Variants(List.of());
    }

    /** The table that comes with the program. */
    public static Variants bundled() {
        try (InputStream table = Variants.class.getResourceAsStream("/basewatch/search/variants.txt")) {
            if (table == null) {
                throw new IllegalStateException("The table of spellings is missing from the program.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
            return of(reader.lines());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A table from its lines. */
    public static Variants of(Stream<String> lines) {
        List<List<List<String>>> groups = new ArrayList<>();
        lines.map(line -> line.replaceFirst("#.*", "")).forEach(line -> {
            Set<List<String>> spellings = new LinkedHashSet<>();
            for (String spelling : line.split("=")) {
                List<String> words = WordSplitter.folded(spelling);
                if (!words.isEmpty()) {
                    spellings.add(words);
                }
            }
            if (spellings.size() > 1) {
                groups.add(List.copyOf(spellings));
            }
        });
        return new Variants(List.copyOf(groups));
    }

    /**
     * All ways to write a run of words, the given one first.
     *
     * @param open whether the last word may be the beginning of one
     */
    Set<List<String>> of(List<String> words, boolean open) {
        Set<List<String>> ways = new LinkedHashSet<>();
        ways.add(words);
        collect(words, 0, List.of(), ways);
        if (open && isEnough(words)) {
            for (List<List<String>> group : groups) {
                if (group.stream().anyMatch(spelling -> begins(spelling, words))) {
                    ways.addAll(group);
                }
            }
        }
        return ways;
    }

    private static boolean isEnough(List<String> words) {
        return words.stream().mapToInt(String::length).sum() >= LEAST_BEGINNING;
    }

    private void collect(List<String> words, int at, List<String> done, Set<List<String>> ways) {
        if (ways.size() >= MOST) {
            return;
        }
        if (at == words.size()) {
            ways.add(done);
            return;
        }
        Optional<Spelling> known = spellingAt(words, at);
        if (known.isPresent()) {
            int next = at + known.get().words().size();
            groups.get(known.get().group()).forEach(way -> collect(words, next, join(done, way), ways));
        } else {
            collect(words, at + 1, join(done, words.subList(at, at + 1)), ways);
        }
    }

    private Optional<Spelling> spellingAt(List<String> words, int at) {
        return byFirstWord.getOrDefault(words.get(at), List.of()).stream()
                .filter(spelling -> at + spelling.words().size() <= words.size()
                        && words.subList(at, at + spelling.words().size()).equals(spelling.words()))
                .findFirst();
    }

    private static boolean begins(List<String> spelling, List<String> words) {
        int last = words.size() - 1;
        return words.size() <= spelling.size()
                && spelling.subList(0, last).equals(words.subList(0, last))
                && spelling.get(last).startsWith(words.get(last));
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return List.copyOf(joined);
    }

    private record Spelling(List<String> words, int group) {}
}
