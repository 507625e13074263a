package org.basewatch.map;

/** Where a line of text may end. Any thread. */
public final class LineEnd {
    private LineEnd() {}

    /**
     * Not after the dot inside the name of a file or a site, which the rules of languages allow: the whole name goes to the next line.
     *
     * @param text the whole text
     * @param from where the line begins in it
     * @param allowed where the rules of languages and the width let it end
     * @return where it ends; as allowed if there is no gap before that name on the line
     */
    public static int of(String text, int from, int allowed) {
        boolean afterDot = allowed < text.length()
                && text.charAt(allowed - 1) == '.'
                && !Character.isWhitespace(text.charAt(allowed));
        int gap = afterDot ? text.lastIndexOf(' ', allowed - 1) : -1;
        return gap > from ? gap + 1 : allowed;
    }
}
