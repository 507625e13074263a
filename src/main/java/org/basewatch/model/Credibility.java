package org.basewatch.model;

import java.util.Optional;

/**
 * How credible one item of information is, by the number of the Admiralty Code, whoever says it. {@link #SIX} means that there
 * is no basis to judge; it is not a grade below {@link #FIVE}.
 */
public enum Credibility {
    /** Confirmed by other independent sources; logical; fits what is known. */
    ONE("confirmed by independent sources"),
    /** Not confirmed, logical, fits. */
    TWO("probably true"),
    /** Not confirmed, reasonably logical, fits in part. */
    THREE("possibly true"),
    /** Not confirmed, possible but not logical, nothing else known. */
    FOUR("doubtful"),
    /** Illogical, contradicted. */
    FIVE("improbable"),
    /** No basis to judge. */
    SIX("truth cannot be judged");

    private final String meaning;

    Credibility(String meaning) {
        this.meaning = meaning;
    }

    /** The figure, 1 to 6. It is a label: it is never added, averaged or compared as an amount. */
    public int digit() {
        return ordinal() + 1;
    }

    /** The meaning of the figure in a few lower-case words. */
    public String meaning() {
        return meaning;
    }

    /** Whether there is a basis to judge: true for 1 to 5, false for 6. */
    public boolean isJudged() {
        return this != SIX;
    }

    /** The credibility for a figure, or empty if it is not 1 to 6. */
    public static Optional<Credibility> of(int digit) {
        return digit >= 1 && digit <= 6 ? Optional.of(values()[digit - 1]) : Optional.empty();
    }
}
