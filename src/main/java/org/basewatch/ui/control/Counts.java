package org.basewatch.ui.control;

import org.basewatch.catalogue.Thousands;

/** Numbers of reports in words and in little room. */
public final class Counts {
    private Counts() {}

    /** A number with the word for what is counted, such as "1 report" or "12,040 reports". */
    public static String reports(int count) {
        return full(count) + (count == 1 ? " report" : " reports");
    }

    /** A number with its thousands set apart. */
    public static String full(int count) {
        return Thousands.apart(count);
    }

    /** A number in at most four characters, such as "940", "1.2k", "85k" or "3M": rounded down, never up. */
    public static String brief(int count) {
        if (count < 1_000) {
            return Integer.toString(count);
        }
        if (count < 10_000) {
            return count / 1_000 + "." + count % 1_000 / 100 + "k";
        }
        return count < 1_000_000 ? count / 1_000 + "k" : count / 1_000_000 + "M";
    }
}
