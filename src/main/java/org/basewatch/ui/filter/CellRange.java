package org.basewatch.ui.filter;

import java.util.EnumSet;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;

/**
 * A rectangle of the rating matrix.
 *
 * @param top the first row
 * @param bottom the last row, not above the first
 * @param left the first column
 * @param right the last column, not left of the first
 */
public record CellRange(Reliability top, Reliability bottom, Credibility left, Credibility right) {
    /** Checks the order of rows and columns. */
    public CellRange {
        if (top.compareTo(bottom) > 0 || left.compareTo(right) > 0) {
            throw new IllegalArgumentException("rows " + top + " to " + bottom + " or columns " + left + " to " + right
                    + " are the wrong way round");
        }
    }

    /** The rectangle between two cells, in whatever order they are given. */
    public static CellRange between(RatingCode one, RatingCode other) {
        boolean down = one.reliability().compareTo(other.reliability()) <= 0;
        boolean across = one.credibility().compareTo(other.credibility()) <= 0;
        return new CellRange(
                down ? one.reliability() : other.reliability(),
                down ? other.reliability() : one.reliability(),
                across ? one.credibility() : other.credibility(),
                across ? other.credibility() : one.credibility());
    }

    /** A whole row. */
    public static CellRange row(Reliability letter) {
        return new CellRange(letter, letter, Credibility.ONE, Credibility.SIX);
    }

    /** A whole column. */
    public static CellRange column(Credibility figure) {
        return new CellRange(Reliability.A, Reliability.F, figure, figure);
    }

    /** Whether a cell lies in the rectangle. */
    public boolean contains(RatingCode cell) {
        return mask().contains(cell);
    }

    /** The mask that lets just these cells through. */
    public RatingMask mask() {
        return RatingMask.of(EnumSet.range(top, bottom), EnumSet.range(left, right));
    }

    /** A mask with all these cells switched on or off. */
    public RatingMask applyTo(RatingMask mask, boolean on) {
        long cells = mask().bits();
        return new RatingMask(on ? mask.bits() | cells : mask.bits() & ~cells);
    }
}
