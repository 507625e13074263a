package org.basewatch.io;

import java.util.List;
import java.util.Map;

/**
 * One value of a record as it stands in the file, with the line on which it begins. Only one record is held in this form at a
 * time; what is not in the file is not in the map, so nothing missing can turn into a 0.
 */
sealed interface JsonValue {
    /** The line, from 1. */
    int line();

    /** What sort of value this is, with an article. */
    String kind();

    /** The value in a few words, for a problem. */
    String words();

    record Text(String text, int line) implements JsonValue {
        private static final int SHOWN = 60;

        @Override
        public String kind() {
            return "a text";
        }

        @Override
        public String words() {
            return '"' + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + '"';
        }
    }

    record Figure(double value, int line) implements JsonValue {
        @Override
        public String kind() {
            return "a number";
        }

        @Override
        public String words() {
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }
    }

    record Flag(boolean value, int line) implements JsonValue {
        @Override
        public String kind() {
            return "true or false";
        }

        @Override
        public String words() {
            return Boolean.toString(value);
        }
    }

    record Null(int line) implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }

        @Override
        public String words() {
            return "null";
        }
    }

    record Items(List<JsonValue> values, int line) implements JsonValue {
        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public String words() {
            return "a list of " + values.size();
        }
    }

    /**
     * An object.
     *
     * @param values its fields; the first where a name stands twice
     * @param repeated names that stand more than once, with the line of the second
     */
    record Group(Map<String, JsonValue> values, Map<String, Integer> repeated, int line) implements JsonValue {
        @Override
        public String kind() {
            return "an object";
        }

        @Override
        public String words() {
            return "an object";
        }
    }
}
