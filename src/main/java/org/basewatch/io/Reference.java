package org.basewatch.io;

/**
 * A link from one record to another, to be checked when all are known.
 *
 * @param target the list that the other one is in
 * @param id the id of the other one
 * @param isNeeded whether the record makes no sense without it
 * @param line where it stands
 * @param path where it stands
 */
record Reference(Target target, String id, boolean isNeeded, int line, JsonPath path) {
    /** The lists that can be pointed to. */
    enum Target {
        PLACE("place"),
        SOURCE("source"),
        ORIGIN("origin"),
        REPORT("report");

        private final String word;

        Target(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
