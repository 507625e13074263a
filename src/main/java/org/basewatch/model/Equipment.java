package org.basewatch.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Equipment that a report names.
 *
 * @param name the type, such as "Il-76"
 * @param count how many, 1 or more; empty if the report gives no figure
 * @param qualifier how the figure is meant
 * @param note what else is said of it
 */
public record Equipment(String name, OptionalInt count, Optional<Qualifier> qualifier, Optional<String> note) {
    /** Checks the count. */
    public Equipment {
        if (count.isPresent() && count.getAsInt() < 1) {
            throw new IllegalArgumentException("count " + count.getAsInt() + " of " + name + " is less than 1");
        }
    }

    /** The equipment with its figure as one short text, such as "Il-76 ×3" or "trucks, at least 100". */
    public String label() {
        String figure = count.isPresent()
                ? figure(count.getAsInt())
                : qualifier.map(q -> ", " + q.words).orElse("");
        return name + figure + note.map(text -> " (" + text + ")").orElse("");
    }

    private String figure(int number) {
        return qualifier
                .filter(q -> q != Qualifier.EXACTLY)
                .map(q -> ", " + q.words + " " + number)
                .orElse(" ×" + number);
    }

    /** How a count is meant. */
    public enum Qualifier {
        /** That very number. */
        EXACTLY("exactly", "exactly"),
        /** That number or more. */
        AT_LEAST("at-least", "at least"),
        /** About that number. */
        ABOUT("about", "about"),
        /** More than one, without a figure. */
        SEVERAL("several", "several");

        private final String code;
        private final String words;

        Qualifier(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** The word that stands in report-set files. */
        public String code() {
            return code;
        }
    }
}
