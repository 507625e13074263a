package org.basewatch.map;

/** Where a line of text may end. Any thread. */
public final class LineEnd {
    private LineEnd() {}

    /**
     * Not after the dot inside the name of a file or a site, nor after the colon of a time of day, which the rules of languages allow:
     * the whole name or time goes to the next line.
     *
     * @param text the whole text
     * @param from where the line begins in it
     * @param allowed where the rules of languages and the width let it end
     * @return where it ends; as allowed if there is no gap before that name or time on the line
     */
    public static int of(String text, int from, int allowed) {
        int gap = isInside(text, allowed) ? text.lastIndexOf(' ', allowed - 1) : -1;
        return gap > from ? gap + 1 : allowed;
    }

    private static boolean isInside(String text, int end) {
        if (end == text.length()) {
            return false;
        }
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        return before == '.' ? !Character.isWhitespace(after) : before == ':' && Character.isDigit(after);
    }
}
