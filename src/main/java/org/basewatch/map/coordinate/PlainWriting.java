package org.basewatch.map.coordinate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the many ways to write digits, signs and points of the compass to one: ASCII digits, ° ' " and N E S W. */
final class PlainWriting {
    private record Spelling(Pattern found, String plain) {}

    private static final Spelling[] SPELLINGS = {
        of("(?<!\\p{L})(?:ال)?شمالا?(?!\\p{L})|(?<!\\p{L})ش(?!\\p{L})", "N"),
        of("(?<!\\p{L})(?:ال)?جنوبا?(?!\\p{L})|(?<!\\p{L})ج(?!\\p{L})", "S"),
        of("(?<!\\p{L})(?:ال)?شرقا?(?!\\p{L})|(?<!\\p{L})ق(?!\\p{L})", "E"),
        of("(?<!\\p{L})(?:ال)?غربا?(?!\\p{L})|(?<!\\p{L})غ(?!\\p{L})", "W"),
        of("С\\.? ?Ш\\.?", "N"),
        of("Ю\\.? ?Ш\\.?", "S"),
        of("В\\.? ?Д\\.?", "E"),
        of("З\\.? ?Д\\.?", "W"),
        of("\\bLATITUDE\\b|\\bLAT\\b[.:=]?", " LAT "),
        of("\\bLONGITUDE\\b|\\bLONG?\\b[.:=]?", " LON "),
        of("\\bNORTH\\b", "N"),
        of("\\bSOUTH\\b", "S"),
        of("\\bEAST\\b", "E"),
        of("\\bWEST\\b", "W"),
        of("DEGREES?|\\bDEG\\b\\.?|[º˚∘]", "°"),
        of("MINUTES?|\\bMIN\\b\\.?|[’‘′ʹ´`]", "'"),
        of("SECONDS?|\\bSEC\\b\\.?|[”“″]", "\""),
        of("''", "\""),
        of("[−–—]", "-"),
        of("٫", "."),
        of("[،٬]", ","),
        of("؛", ";"),
    };

    private PlainWriting() {}

    /** The text in capitals with plain signs. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        // the prime marks have no canonical parts; compatibility forms would take them apart
        Normalizer.normalize(text.toUpperCase(Locale.ROOT), Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .forEach(letter -> {
                    int digit = Character.digit(letter, 10);
                    if (digit >= 0) {
                        plain.append(digit);
                    } else if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
                        plain.append(' ');
                    } else {
                        plain.appendCodePoint(letter);
                    }
                });
        String answer = plain.toString();
        for (Spelling spelling : SPELLINGS) {
            answer = spelling.found().matcher(answer).replaceAll(spelling.plain());
        }
        return answer.strip();
    }

    private static Spelling of(String pattern, String plain) {
        return new Spelling(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), plain);
    }
}
