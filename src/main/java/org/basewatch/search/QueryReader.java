package org.basewatch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.basewatch.search.SearchQuery.Clause;

/**
 * Reads what somebody types: words that must all be there, the last of them as far as it is typed; "neighbouring words" in
 * quotes; {@code field:value}; {@code not} or a hyphen before what must not be there; {@code or} between two of these, one of which
 * is enough. It binds closer than the space: {@code a or b c} asks for {@code c}, and for {@code a} or {@code b}. Any thread.
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
        List<List<Clause>> asked = new ArrayList<>();
        boolean isAlternative = false;
        int understood = 0;
        while (skipSpace()) {
            try {
                // At the very beginning it is a word like others, or the beginning of one.
                isAlternative = !asked.isEmpty() && takeWord("or") || isAlternative;
                Optional<Clause> clause = takeClause(isAlternative);
                if (clause.isPresent()) {
                    add(clause.get(), isAlternative, asked);
                    isAlternative = false;
                    understood = at;
                }
            } catch (QueryException unclear) {
                throw new QueryException(unclear.sentence(), understoodTo(understood));
            }
        }
        if (isAlternative) {
            throw new QueryException(
                    "After \"or\" there must be what would do as well, such as tartus or latakia.",
                    understoodTo(understood));
        }
        if (asked.isEmpty()) {
            throw new QueryException("There is no word in this to search for.");
        }
        return new SearchQuery(asked);
    }

    private static void add(Clause clause, boolean isAlternative, List<List<Clause>> asked) {
        if (!isAlternative) {
            asked.add(new ArrayList<>());
        }
        asked.get(asked.size() - 1).add(clause);
    }

    private String understoodTo(int end) {
        return typed.substring(0, end).strip();
    }

    /** A lone sign, such as a dash between words, asks for nothing. */
    private Optional<Clause> takeClause(boolean isAlternative) throws QueryException {
        boolean isExcluded = takeNot();
        checkBracket(isExcluded || isAlternative);
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

    /** Brackets around several words after "not" or beside "or" would mean something else than what is found without them. */
    private void checkBracket(boolean isJoined) throws QueryException {
        if (at >= typed.length() || typed.charAt(at) != '(') {
            return;
        }
        int close = typed.indexOf(')', at);
        int end = close < 0 ? typed.length() : close;
        boolean areSeveral = typed.substring(at + 1, end).strip().matches("(?s).*\\s.*");
        boolean goesOn = typed.substring(Math.min(end + 1, typed.length())).matches("(?is)\\s+or(\\s.*|$)");
        if (areSeveral && (isJoined || goesOn)) {
            throw new QueryException("Brackets group nothing here: instead of \"not (a or b)\" type \"not a not b\";"
                    + " on either side of \"or\" stands one word, or several in quotes.");
        }
    }

    private boolean takeNot() throws QueryException {
        boolean isExcluded = false;
        while (at < typed.length()) {
            if (typed.charAt(at) == '-' && at + 1 < typed.length() && !Character.isWhitespace(typed.charAt(at + 1))) {
                at++;
            } else if (!takeWord("not")) {
                break;
            }
            isExcluded = true;
        }
        if (isExcluded && at >= typed.length()) {
            throw new QueryException("After \"not\" there must be what is to be left out, such as not convoy.");
        }
        return isExcluded;
    }

    /** Takes a word that means something to this reader, however often it stands here. */
    private boolean takeWord(String word) {
        int start = at;
        while (isWord(word)) {
            at += word.length();
            skipSpace();
        }
        return at > start;
    }

    private boolean isWord(String word) {
        int end = at + word.length();
        return typed.regionMatches(true, at, word, 0, word.length())
                && (end == typed.length() || Character.isWhitespace(typed.charAt(end)));
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
            return new Piece(inside, !isClosed, true);
        }
        int start = at;
        while (at < typed.length() && !Character.isWhitespace(typed.charAt(at)) && !isQuote(at)) {
            at++;
        }
        return new Piece(typed.substring(start, at), typed.substring(at).isBlank(), false);
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
     * @param isQuoted whether it stood in quotes
     */
    record Piece(String text, boolean isOpen, boolean isQuoted) {
        List<String> folded() {
            return WordSplitter.folded(text);
        }

        Condition inText() {
            return new Condition.InText(text.toLowerCase(Locale.ROOT), folded(), isOpen, isQuoted);
        }
    }
}
