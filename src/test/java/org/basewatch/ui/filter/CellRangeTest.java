package org.basewatch.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.basewatch.catalogue.RatingMask;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.junit.jupiter.api.Test;

class CellRangeTest {
    private static final RatingCode B2 = new RatingCode(Reliability.B, Credibility.TWO);
    private static final RatingCode D5 = new RatingCode(Reliability.D, Credibility.FIVE);

    @Test
    void rectangleIsTheSameFromWhicheverCornerItIsDrawn() {
        RatingCode b5 = new RatingCode(Reliability.B, Credibility.FIVE);
        RatingCode d2 = new RatingCode(Reliability.D, Credibility.TWO);
        CellRange range = CellRange.between(B2, D5);
        assertThat(CellRange.between(D5, B2)).isEqualTo(range);
        assertThat(CellRange.between(b5, d2)).isEqualTo(range);
        assertThat(Long.bitCount(range.mask().bits())).isEqualTo(12);
    }

    @Test
    void switchingTouchesNoCellOutside() {
        RatingMask off = CellRange.between(B2, D5).applyTo(RatingMask.all(), false);
        assertThat(off.contains(B2)).isFalse();
        assertThat(off.contains(Reliability.A, Credibility.TWO)).isTrue();
        assertThat(off.contains(Reliability.B, Credibility.SIX)).isTrue();
        assertThat(CellRange.between(B2, D5).applyTo(off, true)).isEqualTo(RatingMask.all());
    }

    @Test
    void rowAndColumnReachIntoWhatCannotBeJudged() {
        assertThat(CellRange.row(Reliability.F).mask())
                .isEqualTo(RatingMask.none().withRow(Reliability.F, true));
        assertThat(CellRange.column(Credibility.SIX).mask())
                .isEqualTo(RatingMask.none().withColumn(Credibility.SIX, true));
    }

    @Test
    void refusesTheWrongWayRound() {
        assertThatThrownBy(() -> new CellRange(Reliability.D, Reliability.B, Credibility.ONE, Credibility.TWO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("D to B");
    }
}
