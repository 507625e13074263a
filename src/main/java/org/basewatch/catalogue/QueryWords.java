package org.basewatch.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query as a sentence can hold it: "not" in place of a hyphen, which could be left behind at the end of a line; a quote that is
 * closed; three dots where the last word is looked for as the beginning of one. Any thread.
 */
final class QueryWords {
    private static final String OPENING = "\"“”„«»";
    private static final String CLOSING = "\"”““»«";
    // Each "not" is taken for good, which Java does in a loop: one that could be given back again would cost a call
    // within a call.
    private static final Pattern PIECE = Pattern.compile(
            "(?<space>\\s*)(?<not>(?:-(?=\\S)|(?i:not)\\s+)*+)(?<field>(?:\\p{L}+:(?!//)\\s*)?)(?:(?<opening>[Q])(?<inside>[^Q]*)(?<closing>[Q]?)|(?<bare>[^\\sQ]+))"
                    .replace("Q", OPENING));
    // Across a break it would stand away from what it leaves out.
    private static final String NOT = "not\u00a0";
    private static final String MORE = "…";
    /** Fields of names and ids, and none; other fields ask for whole values. */
    private static final Set<String> OF_BEGINNINGS = Set.of("", "source", "place", "origin", "id");

    private QueryWords() {}

    /** The words of a query that can be understood. */
    static String of(String typed) {
        Matcher piece = PIECE.matcher(typed.strip());
        StringBuilder words = new StringBuilder();
        while (piece.find()) {
            words.append(piece.group("space").isEmpty() ? "" : " ")
                    .append(piece.group("not").isEmpty() ? "" : NOT)
                    .append(piece.group("field"))
                    .append(piece.group("bare") != null ? bare(piece) : quoted(piece));
        }
        return words.toString();
    }

    private static String bare(Matcher piece) {
        return piece.group("bare") + more(piece, piece.group("bare"));
    }

    private static String quoted(Matcher piece) {
        String opening = piece.group("opening");
        String inside = piece.group("inside");
        String closing = piece.group("closing");
        if (!closing.isEmpty()) {
            return opening + inside + closing;
        }
        return opening + inside + more(piece, inside) + CLOSING.charAt(OPENING.indexOf(opening));
    }

    /** Only the last word of all is open. */
    private static String more(Matcher piece, String value) {
        String field = piece.group("field").replace(":", "").strip().toLowerCase(Locale.ROOT);
        boolean isOpen = piece.hitEnd() && OF_BEGINNINGS.contains(field);
        return isOpen && !value.isEmpty() && Character.isLetterOrDigit(value.codePointBefore(value.length()))
                ? MORE
                : "";
    }
}
