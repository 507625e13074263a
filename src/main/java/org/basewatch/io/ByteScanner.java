package org.basewatch.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.basewatch.packed.KnownTexts;
import org.basewatch.packed.Utf8;

/**
 * Scans JSON in UTF-8 where it lies, without making objects. It knows only what is plain: whatever is in doubt, wrong bytes
 * included, stops it. One thread.
 */
final class ByteScanner {
    private byte[] bytes = new byte[0];
    private int at;
    private int limit;
    private int lineEnds;
    private byte[] unescaped = new byte[256];
    private int unescapedUsed;
    private final Utf8 text = new Utf8();

    /** Begins at a place. */
    void begin(byte[] source, int from, int to) {
        bytes = source;
        at = from;
        limit = to;
        lineEnds = 0;
        unescapedUsed = 0;
    }

    int position() {
        return at;
    }

    /** How many lines have ended since the beginning. */
    int lineEnds() {
        return lineEnds;
    }

    /** The next byte that is not white space; it is not taken. */
    byte peek() throws ScanStop {
        while (at < limit) {
            byte next = bytes[at];
            if (next > ' ' || next < 0) {
                return next;
            }
            if (next == '\n') {
                lineEnds++;
            } else if (next != ' ' && next != '\r' && next != '\t') {
                throw ScanStop.ODD;
            }
            at++;
        }
        throw ScanStop.MORE;
    }

    void take(char expected) throws ScanStop {
        if (peek() != expected) {
            throw ScanStop.ODD;
        }
        at++;
    }

    /** Whether another field or entry follows, whose first byte is next then; takes the end of the object or list if not. */
    boolean more(boolean isFirst, char end) throws ScanStop {
        byte next = peek();
        if (next == end) {
            at++;
            return false;
        }
        if (!isFirst) {
            take(',');
            if (peek() == end) {
                throw ScanStop.ODD;
            }
        }
        return true;
    }

    /** The number of a name and the colon behind it. */
    int name(KnownTexts<String> names) throws ScanStop {
        int code = code(names);
        take(':');
        return code;
    }

    /** The number of a text that is one of a few. */
    int code(KnownTexts<String> known) throws ScanStop {
        string(text);
        int code = known.code(text.bytes(), text.from(), text.to());
        if (code < 0) {
            throw ScanStop.ODD;
        }
        return code;
    }

    /** A text, which stays where it lies until the next record is begun. */
    void string(Utf8 into) throws ScanStop {
        take('"');
        int start = at;
        while (at < limit) {
            byte next = bytes[at];
            if (next == '"') {
                into.set(bytes, start, at);
                at++;
                return;
            }
            if (next < 0) {
                at += letter();
            } else if (next == '\\') {
                escaped(into, start);
                return;
            } else if (next < ' ') {
                throw ScanStop.ODD;
            } else {
                at++;
            }
        }
        throw ScanStop.MORE;
    }

    /** A text that says something. */
    void words(Utf8 into) throws ScanStop {
        string(into);
        if (into.length() == 0) {
            throw ScanStop.ODD;
        }
        int first = into.bytes()[into.from()] & 0xff;
        // Of the longer letters only those that begin with E1 to E3 can be white space.
        if (first <= ' ' || first >= 0xe1 && first <= 0xe3) {
            if (into.toString().isBlank()) {
                throw ScanStop.ODD;
            }
        }
    }

    /** A day, as an epoch day. */
    long day() throws ScanStop {
        string(text);
        return ScannedDays.day(text);
    }

    /** A number as it stands in the file. */
    double number() throws ScanStop {
        peek();
        int start = at;
        int digits = 0;
        boolean isPlain = true;
        while (at < limit && isNumeric(bytes[at])) {
            boolean isDigit = bytes[at] >= '0' && bytes[at] <= '9';
            digits += isDigit ? 1 : 0;
            isPlain &= isDigit || bytes[at] == '.' || bytes[at] == '-' && at == start;
            at++;
        }
        if (at == limit) {
            throw ScanStop.MORE;
        }
        if (!isPlain || digits == 0 || !isJson(start, at)) {
            throw ScanStop.ODD;
        }
        return Double.parseDouble(new String(bytes, start, at - start, StandardCharsets.ISO_8859_1));
    }

    /** A whole number above 0 of at most eight digits. */
    int whole() throws ScanStop {
        peek();
        int start = at;
        int value = 0;
        while (at < limit && bytes[at] >= '0' && bytes[at] <= '9') {
            value = 10 * value + bytes[at++] - '0';
            if (at - start > 8) {
                throw ScanStop.ODD;
            }
        }
        if (at == limit) {
            throw ScanStop.MORE;
        }
        if (at == start || bytes[start] == '0' || isNumeric(bytes[at])) {
            throw ScanStop.ODD;
        }
        return value;
    }

    /** One digit, the dot and at least one more are as JSON asks: no other zero in front, no dot at an end. */
    private boolean isJson(int start, int end) {
        int from = bytes[start] == '-' ? start + 1 : start;
        int dot = from;
        while (dot < end && bytes[dot] != '.') {
            dot++;
        }
        boolean isOneDot = true;
        for (int i = dot + 1; i < end; i++) {
            isOneDot &= bytes[i] != '.';
        }
        return isOneDot && dot > from && dot != end - 1 && (bytes[from] != '0' || dot == from + 1);
    }

    private static boolean isNumeric(byte next) {
        return next >= '0' && next <= '9'
                || next == '.'
                || next == '-'
                || next == '+'
                || next >= 'a' && next <= 'z'
                || next >= 'A' && next <= 'Z';
    }

    /** How many bytes the letter has that begins here; one that UTF-8 does not know is odd. */
    private int letter() throws ScanStop {
        int first = bytes[at] & 0xff;
        int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (at + length > limit) {
            throw ScanStop.MORE;
        }
        int second = bytes[at + 1] & 0xff;
        int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        boolean isGood = first >= 0xc2 && first <= 0xf4 && second >= least && second <= most;
        for (int i = 2; i < length; i++) {
            isGood &= (bytes[at + i] & 0xc0) == 0x80;
        }
        if (!isGood) {
            throw ScanStop.ODD;
        }
        return length;
    }

    /** Goes on with a text at its first backslash. */
    private void escaped(Utf8 into, int start) throws ScanStop {
        int from = unescapedUsed;
        put(start, at);
        while (at < limit) {
            byte next = bytes[at];
            if (next == '"') {
                at++;
                into.set(unescaped, from, unescapedUsed);
                return;
            }
            if (next == '\\') {
                unescape();
            } else if (next >= 0 && next < ' ') {
                throw ScanStop.ODD;
            } else {
                int length = next < 0 ? letter() : 1;
                put(at, at + length);
                at += length;
            }
        }
        throw ScanStop.MORE;
    }

    private void unescape() throws ScanStop {
        if (at + 1 >= limit) {
            throw ScanStop.MORE;
        }
        byte what = bytes[at + 1];
        if (what == 'u') {
            int first = unit(at + 2);
            at += 6;
            put(Character.isSurrogate((char) first) ? pair(first) : first);
            return;
        }
        int found = "\"\\/bfnrt".indexOf(what);
        if (found < 0) {
            throw ScanStop.ODD;
        }
        at += 2;
        put("\"\\/\b\f\n\r\t".charAt(found));
    }

    private int pair(int first) throws ScanStop {
        if (at + 1 >= limit) {
            throw ScanStop.MORE;
        }
        if (!Character.isHighSurrogate((char) first) || bytes[at] != '\\' || bytes[at + 1] != 'u') {
            throw ScanStop.ODD;
        }
        int second = unit(at + 2);
        if (!Character.isLowSurrogate((char) second)) {
            throw ScanStop.ODD;
        }
        at += 6;
        return Character.toCodePoint((char) first, (char) second);
    }

    private int unit(int from) throws ScanStop {
        if (from + 4 > limit) {
            throw ScanStop.MORE;
        }
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
            if (digit < 0) {
                throw ScanStop.ODD;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    private void put(int codePoint) {
        byte[] letter = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        room(letter.length);
        System.arraycopy(letter, 0, unescaped, unescapedUsed, letter.length);
        unescapedUsed += letter.length;
    }

    private void put(int from, int to) {
        room(to - from);
        System.arraycopy(bytes, from, unescaped, unescapedUsed, to - from);
        unescapedUsed += to - from;
    }

    // Texts that were set before keep the array that they lie in.
    private void room(int more) {
        if (unescaped.length - unescapedUsed < more) {
            unescaped = Arrays.copyOf(unescaped, Math.max(2 * unescaped.length, unescapedUsed + more));
        }
    }
}
