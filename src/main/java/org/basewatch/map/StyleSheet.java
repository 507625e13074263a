package org.basewatch.map;

import java.awt.Color;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * The entries of a style sheet, each named {@code class.attribute}. What a class "place.2.abroad" does not set is taken from
 * "place.2", then from "place", then from "default". Every reading error names the entry and says what was expected.
 */
final class StyleSheet {
    private final String name;
    private final Map<String, String> entries;

    StyleSheet(String name, Map<String, String> entries) {
        this.name = name;
        this.entries = Map.copyOf(entries);
    }

    /**
     * The entries of a file.
     *
     * @throws IllegalArgumentException if an entry is there twice: the first would be lost without a word
     */
    static Map<String, String> read(String file, Reader reader) throws IOException {
        Map<String, String> entries = new HashMap<>();
        var properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (entries.put(key.toString(), value.toString()) != null) {
                    throw new IllegalArgumentException(
                            "The style sheet " + file + ".properties has the entry “" + key + "” twice.");
                }
                return value;
            }
        };
        properties.load(reader);
        return entries;
    }

    /** The words of an entry that stands alone, such as the list of classes. */
    List<String> list(String entry) {
        String value = entries.get(entry);
        if (value == null) {
            throw new IllegalArgumentException("The style sheet " + name + " has no entry “" + entry + "”.");
        }
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The same; no words if there is no such entry. */
    List<String> optionalList(String entry) {
        return entries.containsKey(entry) ? list(entry) : List.of();
    }

    boolean has(String styleClass, String attribute) {
        return find(styleClass, attribute).isPresent();
    }

    String text(String styleClass, String attribute) {
        return read(styleClass, attribute, Function.identity());
    }

    Color colour(String styleClass, String attribute) {
        return read(styleClass, attribute, StyleSheet::parseColour);
    }

    double number(String styleClass, String attribute) {
        return read(styleClass, attribute, StyleSheet::parseNumber);
    }

    Ramp ramp(String styleClass, String attribute) {
        return read(styleClass, attribute, StyleSheet::parseRamp);
    }

    ScaleRange range(String styleClass, String attribute) {
        return has(styleClass, attribute) ? read(styleClass, attribute, StyleSheet::parseRange) : ScaleRange.ALWAYS;
    }

    List<Float> dash(String styleClass, String attribute) {
        return has(styleClass, attribute) ? read(styleClass, attribute, StyleSheet::parseDash) : List.of();
    }

    boolean flag(String styleClass, String attribute) {
        return has(styleClass, attribute) && read(styleClass, attribute, StyleSheet::parseFlag);
    }

    <T> T read(String styleClass, String attribute, Function<String, T> parser) {
        Optional<String> value = find(styleClass, attribute);
        if (value.isEmpty()) {
            throw new IllegalArgumentException(
                    "The style sheet " + name + " has no entry “" + styleClass + "." + attribute + "”.");
        }
        try {
            return parser.apply(value.get());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The style sheet " + name + " has a wrong entry “" + styleClass + "." + attribute + "”: "
                            + e.getMessage() + ".",
                    e);
        }
    }

    private Optional<String> find(String styleClass, String attribute) {
        String from = styleClass;
        while (true) {
            String value = entries.get(from + "." + attribute);
            if (value != null) {
                return Optional.of(value.strip()).filter(text -> !text.equals("none"));
            }
            int dot = from.lastIndexOf('.');
            if (dot < 0) {
                return Optional.ofNullable(entries.get("default." + attribute)).map(String::strip);
            }
            from = from.substring(0, dot);
        }
    }

    private static Color parseColour(String text) {
        if (!text.matches("#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})")) {
            throw new IllegalArgumentException("“" + text + "” is not a colour like #d0dde6 or #d0dde680");
        }
        long bits = Long.parseLong(text.substring(1), 16);
        return text.length() == 7
                ? new Color((int) bits)
                : new Color((int) (bits >> 8) & 0xffffff | (int) (bits & 255) << 24, true);
    }

    private static double parseNumber(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("“" + text + "” is not a number", e);
        }
    }

    private static double parseDenominator(String text) {
        String digits = text.strip().toUpperCase(Locale.ROOT);
        double unit = digits.endsWith("M") ? 1e6 : digits.endsWith("K") ? 1e3 : 1;
        return unit * parseNumber(unit == 1 ? digits : digits.substring(0, digits.length() - 1));
    }

    private static Ramp parseRamp(String text) {
        if (!text.contains("@")) {
            return Ramp.constant(parseNumber(text));
        }
        List<Ramp.Stop> stops = new ArrayList<>();
        for (String stop : text.split(",", -1)) {
            String[] sides = stop.split("@", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException("“" + stop.strip() + "” is not a value at a scale like 1.5 @ 2M");
            }
            stops.add(new Ramp.Stop(parseDenominator(sides[1]), parseNumber(sides[0].strip())));
        }
        return new Ramp(stops);
    }

    private static ScaleRange parseRange(String text) {
        String[] sides = text.split(" to ", -1);
        if (sides.length > 2) {
            throw new IllegalArgumentException("“" + text + "” is not a range of scales like 12M or 12M to 500k");
        }
        return new ScaleRange(parseDenominator(sides[0]), sides.length == 2 ? parseDenominator(sides[1]) : 0);
    }

    private static List<Float> parseDash(String text) {
        return LineStyle.checkedDash(Arrays.stream(text.split("\\s+", -1))
                .map(number -> (float) parseNumber(number))
                .toList());
    }

    private static boolean parseFlag(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("“" + text + "” is neither yes nor no");
        };
    }
}
