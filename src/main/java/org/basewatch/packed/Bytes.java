package org.basewatch.packed;

import java.nio.charset.StandardCharsets;

/** Texts as UTF-8. */
final class Bytes {
    private static final char NO_CHARACTER = '\uFFFD';

    private Bytes() {}

    /** A hash of which the lower bits can be used as they are. */
    static int hash(byte[] bytes, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        hash *= 0x9E3779B1;
        return hash ^ hash >>> 15;
    }

    /** UTF-8 of a text. Half a character, which UTF-8 cannot write, becomes the sign for what is no character. */
    static byte[] of(String text) {
        return (hasHalves(text) ? mended(text) : text).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasHalves(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    private static String mended(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isPair(text, i)) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                mended.setCharAt(i, NO_CHARACTER);
            }
        }
        return mended.toString();
    }
}
