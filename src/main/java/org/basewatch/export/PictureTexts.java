package org.basewatch.export;

import java.util.Optional;

/**
 * What people write on a picture. Nothing is ever invented: what is empty is left out, or taken from the data.
 *
 * @param title what the picture shows; the title of the report set if empty; at most 200 characters
 * @param subtitle where and when; said from the data if empty; at most 200 characters
 * @param author who made the picture, a person or an organisation; at most 120 characters
 * @param marking a handling line, at most 120 characters
 * @param tlp a label of the Traffic Light Protocol
 */
public record PictureTexts(
        Optional<String> title,
        Optional<String> subtitle,
        Optional<String> author,
        Optional<String> marking,
        Optional<TlpLabel> tlp) {
    /** The longest title and subtitle. */
    public static final int LONGEST_TITLE = 200;
    /** The longest author and marking. */
    public static final int LONGEST_LINE = 120;

    /** Takes blank texts for missing ones and checks the lengths. */
    public PictureTexts {
        title = checked("title", title, LONGEST_TITLE);
        subtitle = checked("subtitle", subtitle, LONGEST_TITLE);
        author = checked("author", author, LONGEST_LINE);
        marking = checked("marking", marking, LONGEST_LINE);
    }

    /** No text of one's own: everything from the data. */
    public static PictureTexts none() {
        return new PictureTexts(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> checked(String what, Optional<String> text, int longest) {
        Optional<String> cleaned = text.map(
                        words -> words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(words -> !words.isEmpty());
        cleaned.filter(words -> words.length() > longest).ifPresent(words -> {
            throw new IllegalArgumentException(
                    "the " + what + " has " + words.length() + " characters; at most " + longest + " fit on a picture");
        });
        return cleaned;
    }
}
