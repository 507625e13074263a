package org.basewatch.search;

import java.util.List;

/** Looks for a run of words among others. */
final class WordRun {
    private WordRun() {}

    /** Where a run of words first stands among words, or −1; if it is open, its last word may be the beginning of one. */
    static int at(List<String> among, List<String> words, boolean open) {
        for (int start = 0; start + words.size() <= among.size(); start++) {
            if (isAt(among, start, words, open)) {
                return start;
            }
        }
        return -1;
    }

    /** Whether a run of words stands at a position. */
    static boolean isAt(List<String> among, int start, List<String> words, boolean open) {
        int last = words.size() - 1;
        if (start + last >= among.size() || !among.subList(start, start + last).equals(words.subList(0, last))) {
            return false;
        }
        String end = among.get(start + last);
        return open ? end.startsWith(words.get(last)) : end.equals(words.get(last));
    }
}
