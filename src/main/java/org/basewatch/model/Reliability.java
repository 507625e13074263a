package org.basewatch.model;

import java.util.Optional;

/**
 * How far a source can be relied on, by the letter of the Admiralty Code. The letter belongs to the source and says nothing
 * about one item. {@link #F} means that there is no basis to judge; it is not a grade below {@link #E}.
 */
public enum Reliability {
    /** No doubt about authenticity, honesty or competence; a sound record. */
    A("completely reliable"),
    /** Minor doubts; right most of the time. */
    B("usually reliable"),
    /** Real doubts, yet it has given valid information. */
    C("fairly reliable"),
    /** Serious doubts, sometimes valid. */
    D("not usually reliable"),
    /** Lacks authenticity, honesty or competence; a record of wrong information. */
    E("unreliable"),
    /** No basis to judge. */
    F("reliability cannot be judged");

    private final String meaning;

    Reliability(String meaning) {
        this.meaning = meaning;
    }

    /** The meaning of the letter in a few lower-case words. */
    public String meaning() {
        return meaning;
    }

    /** Whether there is a basis to judge: true for A to E, false for F. */
    public boolean isJudged() {
        return this != F;
    }

    /** The reliability for a letter, or empty if the text is not one of A to F in capitals. */
    public static Optional<Reliability> of(String letter) {
        return letter.length() == 1 && letter.charAt(0) >= 'A' && letter.charAt(0) <= 'F'
                ? Optional.of(values()[letter.charAt(0) - 'A'])
                : Optional.empty();
    }
}
