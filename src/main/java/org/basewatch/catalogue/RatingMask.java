package org.basewatch.catalogue;

import java.util.Collection;
import java.util.EnumSet;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;

/**
 * Which of the 36 rating codes are let through, one bit a cell of the 6 × 6 matrix.
 *
 * @param bits bit {@code 6 * letter + (figure - 1)} is set if the code is let through; only the lowest 36 bits are used
 */
public record RatingMask(long bits) {
    private static final long ALL_BITS = (1L << 36) - 1;

    /** Keeps the 36 bits that count. */
    public RatingMask {
        bits &= ALL_BITS;
    }

    /** Lets every code through. */
    public static RatingMask all() {
        return new RatingMask(ALL_BITS);
    }

    /** Lets no code through. */
    public static RatingMask none() {
        return new RatingMask(0);
    }

    /** Lets the codes through whose letter and figure are both among those given. */
    public static RatingMask of(Collection<Reliability> letters, Collection<Credibility> figures) {
        long bits = 0;
        for (Reliability letter : letters) {
            for (Credibility figure : figures) {
                bits |= bit(letter, figure);
            }
        }
        return new RatingMask(bits);
    }

    /** Whether a code is let through. */
    public boolean contains(Reliability letter, Credibility figure) {
        return (bits & bit(letter, figure)) != 0;
    }

    /** Whether a code is let through. */
    public boolean contains(RatingCode code) {
        return contains(code.reliability(), code.credibility());
    }

    /** This mask with one cell switched on or off. */
    public RatingMask with(Reliability letter, Credibility figure, boolean on) {
        long cell = bit(letter, figure);
        return new RatingMask(on ? bits | cell : bits & ~cell);
    }

    /** This mask with a whole row switched on or off. */
    public RatingMask withRow(Reliability letter, boolean on) {
        long row = 0b111111L << (6 * letter.ordinal());
        return new RatingMask(on ? bits | row : bits & ~row);
    }

    /** This mask with a whole column switched on or off. */
    public RatingMask withColumn(Credibility figure, boolean on) {
        long column = 0;
        for (Reliability letter : Reliability.values()) {
            column |= bit(letter, figure);
        }
        return new RatingMask(on ? bits | column : bits & ~column);
    }

    /** Whether every cell of a row is on. */
    public boolean isRowOn(Reliability letter) {
        long row = 0b111111L << (6 * letter.ordinal());
        return (bits & row) == row;
    }

    /** Whether every cell of a column is on. */
    public boolean isColumnOn(Credibility figure) {
        return withColumn(figure, true).equals(this);
    }

    /** The letters of which at least one cell is on. */
    public EnumSet<Reliability> letters() {
        EnumSet<Reliability> letters = EnumSet.noneOf(Reliability.class);
        for (Reliability letter : Reliability.values()) {
            if ((bits >> (6 * letter.ordinal()) & 0b111111L) != 0) {
                letters.add(letter);
            }
        }
        return letters;
    }

    /** The figures of which at least one cell is on. */
    public EnumSet<Credibility> figures() {
        EnumSet<Credibility> figures = EnumSet.noneOf(Credibility.class);
        for (Credibility figure : Credibility.values()) {
            if (!withColumn(figure, false).equals(this)) {
                figures.add(figure);
            }
        }
        return figures;
    }

    /** Whether the mask is letters × figures, so that it can be said in words as two lists. */
    public boolean isProduct() {
        return of(letters(), figures()).equals(this);
    }

    private static long bit(Reliability letter, Credibility figure) {
        return 1L << (6 * letter.ordinal() + figure.ordinal());
    }
}
