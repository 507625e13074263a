package org.basewatch.io;

import org.basewatch.packed.Utf8;

/** Ids, from their bytes; the rule is that of {@link org.basewatch.model.Ids}. */
final class ScannedIds {
    private static final int LONGEST = 64;

    private ScannedIds() {}

    /** Reads a text that is an id; anything else is odd. */
    static void id(ByteScanner in, Utf8 into) throws ScanStop {
        in.string(into);
        boolean isId = into.length() > 0 && into.length() <= LONGEST;
        for (int i = into.from(); isId && i < into.to(); i++) {
            byte next = into.bytes()[i];
            boolean isAlphanumeric = next >= 'a' && next <= 'z' || next >= '0' && next <= '9';
            isId = isAlphanumeric || i > into.from() && (next == '.' || next == '_' || next == '-');
        }
        if (!isId) {
            throw ScanStop.ODD;
        }
    }
}
