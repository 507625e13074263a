package org.basewatch.search;

import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.model.Credibility;
import org.basewatch.model.Reliability;

/**
 * A rating as it is typed: a letter, a figure, both, or ranges of them such as {@code A-C} and {@code B1-3}. F and 6 are no
 * grades, so no range reaches them.
 */
final class CodeValue {
    private static final Pattern FORM = Pattern.compile("([A-F])?(?:-([A-F]))?([1-6])?(?:-([1-6]))?");

    private CodeValue() {}

    /** The codes that are meant. */
    static RatingMask read(String text) throws QueryException {
        Matcher form = FORM.matcher(text.toUpperCase(Locale.ROOT).replace('–', '-'));
        boolean isCode = form.matches()
                && (form.group(1) != null || form.group(3) != null)
                && (form.group(2) == null || form.group(1) != null)
                && (form.group(4) == null || form.group(3) != null);
        if (!isCode) {
            throw new QueryException(
                    "\"" + text + "\" is no code; write a letter A to F, a figure 1 to 6 or both, such as"
                            + " code:B, code:2, code:B2 or code:A-C.");
        }
        return RatingMask.of(letters(form), figures(form));
    }

    private static EnumSet<Reliability> letters(Matcher form) throws QueryException {
        if (form.group(1) == null) {
            return EnumSet.allOf(Reliability.class);
        }
        Reliability first = Reliability.valueOf(form.group(1));
        Reliability last = form.group(2) == null ? first : Reliability.valueOf(form.group(2));
        if (first != last && (!first.isJudged() || !last.isJudged() || first.compareTo(last) > 0)) {
            throw new QueryException("A range of letters runs from A to E, such as code:A-C; F cannot be judged and is"
                    + " asked for by code:F.");
        }
        return EnumSet.range(first, last);
    }

    private static EnumSet<Credibility> figures(Matcher form) throws QueryException {
        if (form.group(3) == null) {
            return EnumSet.allOf(Credibility.class);
        }
        Credibility[] all = Credibility.values();
        Credibility first = all[form.group(3).charAt(0) - '1'];
        Credibility last = form.group(4) == null ? first : all[form.group(4).charAt(0) - '1'];
        if (first != last && (!first.isJudged() || !last.isJudged() || first.compareTo(last) > 0)) {
            throw new QueryException("A range of figures runs from 1 to 5, such as code:1-3; 6 cannot be judged and is"
                    + " asked for by code:6.");
        }
        return EnumSet.range(first, last);
    }
}
