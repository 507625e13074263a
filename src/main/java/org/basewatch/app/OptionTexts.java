package org.basewatch.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.basewatch.export.PictureSize;
import org.basewatch.export.TlpLabel;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;

/** Reads the values of single options, and says precisely what is wrong with them. */
final class OptionTexts {
    private static final Pattern PIXELS = Pattern.compile("([0-9]{1,6})[x×]([0-9]{1,6})");

    private OptionTexts() {}

    /** A size: {@code 1920x1080}, {@code 4k}, {@code a4}, {@code a3}. */
    static PictureSize size(String text) throws WrongUseException {
        Matcher pixels = PIXELS.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (pixels.matches()) {
            try {
                return PictureSize.custom(Integer.parseInt(pixels.group(1)), Integer.parseInt(pixels.group(2)));
            } catch (IllegalArgumentException e) {
                throw new WrongUseException("--size: " + e.getMessage() + ".");
            }
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "hd" -> PictureSize.HD;
            case "4k" -> PictureSize.UHD;
            case "a4" -> PictureSize.A4;
            case "a3" -> PictureSize.A3;
            default ->
                throw new WrongUseException(
                        "--size: \"" + text + "\" is not a size; use 1920x1080, 4k, a4, a3 or WIDTHxHEIGHT in pixels.");
        };
    }

    /** A day, {@code YYYY-MM-DD}. */
    static LocalDate day(String option, String text) throws WrongUseException {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new WrongUseException(option + ": \"" + text + "\" is not a day; write it as 2024-12-16.");
        }
    }

    /** The languages of names on the map: {@code en}, {@code ar} or {@code both}. */
    static LabelLanguage labels(String text) throws WrongUseException {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "en" -> LabelLanguage.ENGLISH;
            case "ar" -> LabelLanguage.ARABIC;
            case "both" -> LabelLanguage.BOTH;
            default -> throw new WrongUseException("--labels: \"" + text + "\" is not en, ar or both.");
        };
    }

    /** The look of the map: {@code light}, {@code dark} or {@code print}. */
    static MapTheme look(String text) throws WrongUseException {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "light" -> MapTheme.LIGHT;
            case "dark" -> MapTheme.DARK;
            case "print" -> MapTheme.PRINT;
            default -> throw new WrongUseException("--look: \"" + text + "\" is not light, dark or print.");
        };
    }

    /** A label of the Traffic Light Protocol. */
    static TlpLabel tlp(String text) throws WrongUseException {
        return TlpLabel.of(text).orElseThrow(() -> {
            String known = Stream.of(TlpLabel.values()).map(TlpLabel::label).collect(Collectors.joining(", "));
            return new WrongUseException("--tlp: \"" + text + "\" is not a label; there are " + known + ".");
        });
    }

    /**
     * A moment with its zone, such as {@code 2024-12-16T14:30+02:00} or {@code 2024-12-16T14:30Z[Europe/Berlin]}.
     *
     * @param now what {@code now} means
     */
    static ZonedDateTime moment(String text, ZonedDateTime now) throws WrongUseException {
        if (text.strip().equalsIgnoreCase("now")) {
            return now;
        }
        try {
            return text.contains("[")
                    ? ZonedDateTime.parse(text.strip())
                    : OffsetDateTime.parse(text.strip()).toZonedDateTime();
        } catch (DateTimeException e) {
            throw new WrongUseException(
                    "--made: \"" + text
                            + "\" is not a time with its zone; write it as 2024-12-16T14:30Z or 2024-12-16T14:30+03:00, or now.");
        }
    }
}
