package org.basewatch.map.coordinate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a position in degrees.
 *
 * @param kind what it is
 * @param text as it is written
 */
record AngleToken(Kind kind, String text) {
    enum Kind {
        NUMBER,
        /** °, ' or ". */
        UNIT,
        /** N, E, S or W, or LAT or LON. */
        AXIS,
        SEPARATOR
    }

    private static final Pattern PART = Pattern.compile(
            "\\s*(?:(?<number>[+-]?\\d+(?:\\.\\d+)?|[+-]?\\.\\d+)|(?<unit>[°'\":])|(?<axis>LAT|LON|[NSEW])"
                    + "|(?<separator>[,;/|]))\\s*");
    private static final Pattern DECIMAL_COMMAS =
            Pattern.compile("[^.,]*\\d,\\d[^.,]*?(?:[;/| ]|, )[^.,]*\\d,\\d[^.,]*");

    /** The parts of a text in plain writing; empty if there is anything else in it. */
    static Optional<List<AngleToken>> split(String plain) {
        String text = DECIMAL_COMMAS.matcher(plain).matches() ? plain.replaceAll("(\\d),(\\d)", "$1.$2") : plain;
        List<AngleToken> tokens = new ArrayList<>();
        Matcher matcher = PART.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Optional.empty();
            }
            tokens.add(of(matcher));
            at = matcher.end();
        }
        return Optional.of(tokens);
    }

    private static AngleToken of(Matcher matcher) {
        String number = matcher.group("number");
        String unit = matcher.group("unit");
        String axis = matcher.group("axis");
        if (number != null) {
            return new AngleToken(Kind.NUMBER, number);
        }
        if (unit != null) {
            return new AngleToken(Kind.UNIT, unit);
        }
        return axis != null ? new AngleToken(Kind.AXIS, axis) : new AngleToken(Kind.SEPARATOR, ",");
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
