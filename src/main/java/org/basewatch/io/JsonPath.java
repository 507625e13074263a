package org.basewatch.io;

import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document; written out only when there is something to say about it.
 *
 * @param parent the place it lies in; null for the document itself
 * @param name the name of the field; empty for an entry of a list
 * @param index the position in a list
 */
record JsonPath(@Nullable JsonPath parent, String name, int index) {
    static final JsonPath ROOT = new JsonPath(null, "$", 0);

    JsonPath field(String child) {
        return new JsonPath(this, child, 0);
    }

    JsonPath entry(int position) {
        return new JsonPath(this, "", position);
    }

    @Override
    public String toString() {
        if (parent == null) {
            return name;
        }
        return name.isEmpty() ? parent + "[" + index + "]" : parent + "." + name;
    }
}
