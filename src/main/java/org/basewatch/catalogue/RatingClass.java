package org.basewatch.catalogue;

import org.basewatch.model.Credibility;
import org.basewatch.model.Reliability;

/**
 * Codes put together by the letter of the source where there is no room for all of them, such as in bars of a histogram. Whatever
 * has F or 6 is in a class of its own, which is no grade below the others.
 */
public enum RatingClass {
    /** Letters A and B with a figure from 1 to 5. */
    A_B("A–B"),
    /** Letter C with a figure from 1 to 5. */
    C("C"),
    /** Letters D and E with a figure from 1 to 5. */
    D_E("D–E"),
    /** F or 6. */
    NOT_JUDGED("cannot be judged");

    private static final RatingClass[] BY_CELL = byCell();

    private final String label;

    RatingClass(String label) {
        this.label = label;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }

    /** The class of a code. */
    public static RatingClass of(Reliability letter, Credibility figure) {
        if (!letter.isJudged() || !figure.isJudged()) {
            return NOT_JUDGED;
        }
        return switch (letter) {
            case A, B -> A_B;
            case C -> C;
            default -> D_E;
        };
    }

    /** Position of the class of a cell of the rating matrix. */
    static int ofCell(int cell) {
        return BY_CELL[cell].ordinal();
    }

    private static RatingClass[] byCell() {
        RatingClass[] classes = new RatingClass[36];
        for (Reliability letter : Reliability.values()) {
            for (Credibility figure : Credibility.values()) {
                classes[6 * letter.ordinal() + figure.ordinal()] = of(letter, figure);
            }
        }
        return classes;
    }
}
