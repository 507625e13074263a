package org.basewatch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.basewatch.search.SearchQuery.Clause;

/**
 * Reads what somebody types: words that must all be there, the last of them as far as it is typed; "neighbouring words" in
 * quotes; {@code field:value}; {@code not} or a hyphen before what must not be there. Any thread.
 */
public final class QueryReader {
    private static final String QUOTES = "\"“”„«»";

    private final String typed;
    private int at;

    private QueryReader(String typed) {
        this.typed = typed;
    }

    /**
     * Reads a query.
     *
     * @throws QueryException if it names a field that is not there or a value that makes no sense, or holds no word
     */
    public static SearchQuery read(String typed) throws QueryException {
        return new QueryReader(typed).read();
    }

    private SearchQuery read() throws QueryException {
        List<Clause> clauses = new ArrayList<>();
        while (skipSpace()) {
            int start = at;
            try {
                takeClause().ifPresent(clauses::add);
            } catch (QueryException unclear) {
                throw new QueryException(
                        unclear.sentence(), typed.substring(0, start).strip());
            }
        }
        if (clauses.isEmpty()) {
            throw new QueryException("There is no word in this to search for.");
        }
        return new SearchQuery(clauses);
    }

    /** A lone sign, such as a dash between words, asks for nothing. */
    private Optional<Clause> takeClause() throws QueryException {
        boolean isExcluded = takeNot();
        Optional<QueryField> field = takeField();
        if (field.isPresent()) {
            skipSpace();
            return Optional.of(new Clause(field.get().condition(takePiece()), isExcluded));
        }
        Piece words = takePiece();
        if (!words.folded().isEmpty()) {
            return Optional.of(new Clause(words.inText(), isExcluded));
        }
        if (isExcluded) {
            throw new QueryException("After \"not\" there must be what is to be left out, such as not convoy.");
        }
        return Optional.empty();
    }

    private boolean takeNot() throws QueryException {
        boolean isExcluded = false;
        while (at < typed.length()) {
            if (typed.charAt(at) == '-' && at + 1 < typed.length() && !Character.isWhitespace(typed.charAt(at + 1))) {
                at++;
            } else if (isWordNot()) {
                at += 3;
                skipSpace();
            } else {
                break;
            }
            isExcluded = true;
        }
        if (isExcluded && at >= typed.length()) {
            throw new QueryException("After \"not\" there must be what is to be left out, such as not convoy.");
        }
        return isExcluded;
    }

    private boolean isWordNot() {
        return typed.regionMatches(true, at, "not", 0, 3)
                && (at + 3 == typed.length() || Character.isWhitespace(typed.charAt(at + 3)));
    }

    private Optional<QueryField> takeField() throws QueryException {
        int end = at;
        while (end < typed.length() && Character.isLetter(typed.charAt(end))) {
            end++;
        }
        // An address, such as https://…, is no field.
        if (end == at || end >= typed.length() || typed.charAt(end) != ':' || typed.startsWith("//", end + 1)) {
            return Optional.empty();
        }
        String name = typed.substring(at, end).toLowerCase(Locale.ROOT);
        at = end + 1;
        return Optional.of(QueryField.of(name));
    }

    /** Up to the next space, or up to the closing quote. */
    private Piece takePiece() {
        if (at < typed.length() && isQuote(at)) {
            int start = ++at;
            while (at < typed.length() && !isQuote(at)) {
                at++;
            }
            String inside = typed.substring(start, at);
            boolean isClosed = at < typed.length();
            at = Math.min(typed.length(), at + 1);
            return new Piece(inside, !isClosed);
        }
        int start = at;
        while (at < typed.length() && !Character.isWhitespace(typed.charAt(at)) && !isQuote(at)) {
            at++;
        }
        return new Piece(typed.substring(start, at), typed.substring(at).isBlank());
    }

    private boolean skipSpace() {
        while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
            at++;
        }
        return at < typed.length();
    }

    private boolean isQuote(int position) {
        return QUOTES.indexOf(typed.charAt(position)) >= 0;
    }

    /**
     * A piece of what was typed.
     *
     * @param isOpen whether its last word may go on
     */
    record Piece(String text, boolean isOpen) {
        List<String> folded() {
            return WordSplitter.folded(text);
        }

        Condition inText() {
            return new Condition.InText(text.toLowerCase(Locale.ROOT), folded(), isOpen);
        }
    }
}
