package org.basewatch.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * How many reports stand behind a place and how they are rated: letters are counted apart, never merged, averaged or reduced to
 * a best one. The code is there only where there is exactly one report.
 */
public final class RatingTally {
    private static final RatingTally NONE = new RatingTally(0, new int[Reliability.values().length], Optional.empty());

    private final int total;
    private final int[] byLetter;
    private final Optional<RatingCode> single;

    private RatingTally(int total, int[] byLetter, Optional<RatingCode> single) {
        this.total = total;
        this.byLetter = byLetter;
        this.single = single;
    }

    /** The tally of no report. */
    public static RatingTally none() {
        return NONE;
    }

    /** This tally with one report more. */
    public RatingTally plus(RatingCode code) {
        int[] letters = byLetter.clone();
        letters[code.reliability().ordinal()]++;
        return new RatingTally(total + 1, letters, total == 0 ? Optional.of(code) : Optional.empty());
    }

    /**
     * A tally from counts.
     *
     * @param byLetter counts for A to F, in this order
     * @param single the code, if the counts add up to one; ignored otherwise
     */
    public static RatingTally of(int[] byLetter, Optional<RatingCode> single) {
        int sum = Arrays.stream(byLetter).sum();
        return new RatingTally(
                sum, Arrays.copyOf(byLetter, Reliability.values().length), sum == 1 ? single : Optional.empty());
    }

    /** How many reports. */
    public int total() {
        return total;
    }

    /** How many of them come from sources with this letter. */
    public int count(Reliability letter) {
        return byLetter[letter.ordinal()];
    }

    /** The code of the only report; empty where there are none or several. */
    public Optional<RatingCode> single() {
        return single;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatingTally tally
                && tally.total == total
                && tally.single.equals(single)
                && Arrays.equals(tally.byLetter, byLetter);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(byLetter) + single.hashCode();
    }

    @Override
    public String toString() {
        return total + " reports " + Arrays.toString(byLetter);
    }
}
