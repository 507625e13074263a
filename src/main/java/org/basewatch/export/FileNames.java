package org.basewatch.export;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Suggests names for picture files. */
public final class FileNames {
    private static final int LONGEST_TITLE = 40;

    private FileNames() {}

    /**
     * A name such as {@code SYR_russian-bases-in-syria_1920x1080_20241216.png}: safe on every system, words of the title, the size
     * and the day.
     *
     * @param day the day that the picture is as of, or is made on
     */
    public static String suggestion(String title, PictureSize size, Optional<LocalDate> day) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String shorter = plain.length() <= LONGEST_TITLE
                ? plain
                : plain.substring(0, LONGEST_TITLE + 1).replaceAll("-[^-]*$", "");
        String middle = shorter.isEmpty() ? "map" : shorter.substring(0, Math.min(shorter.length(), LONGEST_TITLE));
        return "SYR_" + middle + "_" + size.name()
                + day.map(date -> "_" + DateTimeFormatter.BASIC_ISO_DATE.format(date))
                        .orElse("") + ".png";
    }
}
