package org.basewatch.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds things by name while the name is being typed: in any of its spellings and scripts, without articles and accents, spelled by
 * ear, with a slip of the finger. Immutable; any thread.
 *
 * @param <T> what has names
 */
public final class NameFinder<T> {
    private static final int WRONG = Integer.MAX_VALUE;
    private static final int LEAST_SOUND = 3;
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "as", "es", "ash", "esh", "ar", "er", "ad", "ed", "at", "et", "an", "en", "az", "ez");

    private final Variants variants;
    private final List<Known<T>> known = new ArrayList<>();

    /**
     * Something with names.
     *
     * @param value the thing
     * @param names all its names, in any script; the first is what it is called
     * @param weight the larger, the earlier among equals
     */
    public record Entry<T>(T value, List<String> names, double weight) {
        /** Copies the names. */
        public Entry {
            names = List.copyOf(names);
        }
    }

    private record Name(String plain, List<String> words, String sound) {
        static Name of(List<String> words) {
            List<String> kept = words.size() < 2
                    ? words
                    : words.stream().filter(word -> !ARTICLES.contains(word)).toList();
            String plain = String.join("", kept.isEmpty() ? words : kept);
            return new Name(plain, kept, WordSound.of(plain));
        }

        /** Whether each word of the other begins a word of this one, in any order. */
        boolean holds(Name other) {
            return other.words().stream().allMatch(begun -> words.stream().anyMatch(word -> word.startsWith(begun)));
        }
    }

    private record Known<T>(Entry<T> entry, List<Name> names) {}

    private record Hit<T>(Entry<T> entry, int rank) {}

    /** A finder among things. */
    public NameFinder(List<Entry<T>> entries, Variants variants) {
        this.variants = variants;
        for (Entry<T> entry : entries) {
            known.add(new Known<>(
                    entry,
                    entry.names().stream()
                            .map(name -> Name.of(WordSplitter.folded(name)))
                            .filter(name -> !name.plain().isEmpty())
                            .toList()));
        }
    }

    /** What a text may name, the likeliest first. */
    public List<T> find(String text, int most) {
        List<String> words = WordSplitter.folded(text);
        if (words.isEmpty()) {
            return List.of();
        }
        Name typed = Name.of(words);
        List<Name> others =
                variants.of(words, true).stream().skip(1).map(Name::of).toList();
        List<Hit<T>> hits = new ArrayList<>();
        for (Known<T> one : known) {
            int best = WRONG;
            for (Name name : one.names()) {
                best = Math.min(best, rank(name, typed, others));
            }
            if (best < WRONG) {
                hits.add(new Hit<>(one.entry(), best));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt((Hit<T> hit) -> hit.rank())
                        .thenComparing(hit -> -hit.entry().weight())
                        .thenComparing(hit -> hit.entry().names().get(0)))
                .limit(most)
                .map(hit -> hit.entry().value())
                .toList();
    }

    private static int rank(Name name, Name typed, List<Name> others) {
        if (name.plain().equals(typed.plain())) {
            return 0;
        }
        if (others.stream().anyMatch(other -> other.plain().equals(name.plain()))) {
            return 1;
        }
        if (name.plain().startsWith(typed.plain())) {
            return 2;
        }
        if (others.stream().anyMatch(other -> name.plain().startsWith(other.plain()))
                || name.holds(typed)
                || others.stream().anyMatch(name::holds)) {
            return 3;
        }
        if (typed.sound().length() >= LEAST_SOUND && name.sound().equals(typed.sound())) {
            return 4;
        }
        if (isSlip(typed.plain(), name.plain())) {
            return 5;
        }
        boolean soundsLikeBeginning =
                typed.sound().length() > LEAST_SOUND && name.sound().startsWith(typed.sound());
        return soundsLikeBeginning ? 6 : WRONG;
    }

    /** Whether one letter is wrong, missing or too much, or two in a long word; the name may go on after it. */
    private static boolean isSlip(String typed, String name) {
        int allowed = typed.length() < 4 ? 0 : typed.length() < 8 ? 1 : 2;
        return allowed > 0 && Math.abs(typed.length() - name.length()) <= allowed && distance(typed, name) <= allowed;
    }

    /** Letters to change, add or leave out between two words (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
