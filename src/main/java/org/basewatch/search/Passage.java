package org.basewatch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A piece of a text that is shown, with what it is to the search: a line can hold the name of a source beside words that nobody searches.
 *
 * @param text the words, with what parts them from their neighbours
 * @param part what of a report they are; empty if they are not searched
 */
public record Passage(String text, Optional<SearchedPart> part) {
    /** A piece in which words are looked for. */
    public static Passage of(SearchedPart part, String text) {
        return new Passage(text, Optional.of(part));
    }

    /** A piece that is not searched. */
    public static Passage unsearched(String text) {
        return new Passage(text, Optional.empty());
    }

    /** The whole text of pieces that stand side by side. */
    public static String text(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining());
    }

    /** As much of some pieces as makes a text of a length, in UTF-16 units; all of them if they have no more. */
    public static List<Passage> first(List<Passage> passages, int length) {
        List<Passage> kept = new ArrayList<>();
        int room = length;
        for (Passage passage : passages) {
            String words = passage.text.substring(0, Math.min(room, passage.text.length()));
            kept.add(new Passage(words, passage.part));
            room -= words.length();
        }
        return kept;
    }
}
