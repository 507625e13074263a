package org.basewatch.catalogue;

/**
 * Where a file breaks off of which the beginning could be used: it ends too early, or something stands there that cannot be read.
 * Whoever shows the reports before it says so, because nobody knows what follows.
 *
 * @param line the last line that was looked at, from 1
 * @param reports how many reports of the set stand before it
 * @param isBroken whether the file goes on there, in a way that cannot be read
 */
public record EarlyEnd(int line, int reports, boolean isBroken) {
    /** Checks the numbers. */
    public EarlyEnd {
        if (line < 1 || reports < 1) {
            throw new IllegalArgumentException("line " + line + ", " + reports + " reports");
        }
    }

    /** In few words, such as "file ends early at line 41". */
    public String brief() {
        return (isBroken ? "file broken at line " : "file ends early at line ") + line;
    }

    /** In a sentence, such as "The file ends early, at line 41, after 27 reports: what follows is not shown." */
    public String sentence() {
        return "The file" + words();
    }

    /** What is said of a file, to be put behind its name. */
    public String words() {
        return (isBroken ? " cannot be read on from line " : " ends early, at line ") + line + ", after "
                + WordList.count(reports, "report") + ": what follows is not shown.";
    }
}
