package org.basewatch.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.search.Highlighter;
import org.basewatch.search.Mark;
import org.basewatch.search.Passage;
import org.basewatch.search.QueryException;
import org.basewatch.search.QueryReader;
import org.basewatch.search.SearchedPart;
import org.basewatch.search.Variants;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.Beginning;

/** Where the words of the filter stand in texts that are shown. JavaFX application thread; needs no toolkit. */
public final class Highlights {
    private static final int BEFORE = 40;
    private static final int LENGTH = 110;

    private final Workspace workspace;
    private Optional<Variants> variants = Optional.empty();
    private String known = "";
    private Highlighter highlighter = new Highlighter();

    /** Follows the filter of a workspace. */
    public Highlights(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Where the words stand in a title, a summary or another text of a report; nothing if no words are searched for. */
    public List<Mark> marks(String text) {
        return current().marks(SearchedPart.WORDS, text);
    }

    /** Where the words stand in a text of several pieces, in each only those that are looked for in such a piece. */
    public List<Mark> marks(List<Passage> passages) {
        Highlighter finder = current();
        if (finder.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (Passage passage : passages) {
            int start = at;
            passage.part()
                    .ifPresent(part -> finder.marks(part, passage.text())
                            .forEach(mark -> marks.add(new Mark(start + mark.start(), start + mark.end()))));
            at += passage.text().length();
        }
        return marks;
    }

    /**
     * The first place where the words stand in any of some texts of a report, with a little of what is around it, such as "… with three
     * Il-76 on the apron …"; empty if they stand in none. Of a very long text only its beginning is looked at, as it is shown.
     */
    public Optional<String> snippet(List<String> texts) {
        for (String whole : texts) {
            String text = Beginning.of(whole).text();
            List<Mark> marks = marks(text);
            if (!marks.isEmpty()) {
                return Optional.of(around(text, marks.get(0)));
            }
        }
        return Optional.empty();
    }

    private static String around(String text, Mark mark) {
        int start = start(text, mark);
        int end = end(text, mark, start + LENGTH);
        return (start == 0 ? "" : "… ") + text.substring(start, end).strip() + (end == text.length() ? "" : " …");
    }

    /** Behind a space, or within a run of letters that is longer than what is shown of it. */
    private static int start(String text, Mark mark) {
        int first = mark.start() - BEFORE;
        if (first <= 0) {
            return 0;
        }
        int space = text.indexOf(' ', first);
        return space >= 0 && space < mark.start() ? space + 1 : whole(text, first);
    }

    private static int end(String text, Mark mark, int last) {
        if (text.length() <= last) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', last);
        return space >= mark.end() ? space : Math.max(mark.end(), whole(text, last));
    }

    /** Not between the two halves of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private Highlighter current() {
        String query = workspace.criteria().text().map(TextMatch::query).orElse("");
        if (!query.equals(known)) {
            known = query;
            highlighter = query.isEmpty() ? new Highlighter() : highlighter(query);
        }
        return highlighter;
    }

    private Highlighter highlighter(String query) {
        try {
            return new Highlighter(QueryReader.read(query), spellings());
        } catch (QueryException unclear) {
            // Then nothing was found by it either.
            return new Highlighter();
        }
    }

    private Variants spellings() {
        Variants table = variants.orElseGet(Variants::bundled);
        variants = Optional.of(table);
        return table;
    }
}
