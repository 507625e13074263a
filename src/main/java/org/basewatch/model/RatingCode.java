package org.basewatch.model;

/**
 * The two ratings of one report side by side, such as {@code B2}: given apart, shown together, never merged into one score.
 *
 * @param reliability the letter of the report's source
 * @param credibility the figure of the report itself
 */
public record RatingCode(Reliability reliability, Credibility credibility) {
    /** The code as it is printed, a letter and a figure. */
    @Override
    public String toString() {
        return reliability.name() + credibility.digit();
    }
}
