package org.basewatch.ui.weigh;

import java.nio.file.Path;
import org.basewatch.io.OwnLettersFile;
import org.basewatch.weighing.OwnLetters;

/**
 * What is said after letters were imported.
 *
 * @param file where they came from
 * @param before the letters that were there
 * @param added those that came to them
 * @param read what the file holds
 */
record ImportWords(Path file, OwnLetters before, OwnLetters added, OwnLettersFile.Read read) {
    String sentence() {
        int count = added.entries().size();
        StringBuilder words = new StringBuilder(counted(count, "was", "were") + " added from \"" + file + "\"");
        int older = before.overruled(added);
        if (older > 0) {
            words.append("; ")
                    .append(older == count ? (count == 1 ? "it is" : "all are") : older + (older == 1 ? " is" : " are"))
                    .append(" of an older date than yours, or of the same, and so not in force");
        }
        int known = read.letters().entries().size() - count;
        if (known > 0) {
            words.append("; ").append(counted(known, "was", "were")).append(" there already");
        }
        words.append('.');
        if (!read.leftOut().isEmpty()) {
            words.append(" Left out: ").append(read.leftOutWords()).append('.');
        }
        return words.toString();
    }

    private static String counted(int count, String one, String many) {
        return count == 1 ? "1 letter " + one : count + " letters " + many;
    }
}
