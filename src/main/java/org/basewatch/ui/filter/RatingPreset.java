package org.basewatch.ui.filter;

import java.util.EnumSet;
import java.util.Set;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.model.Credibility;
import org.basewatch.model.Reliability;

/** Quick choices of ratings. They choose sources by their letter and leave all figures on. */
public enum RatingPreset {
    /** Sources A, B and C. */
    A_TO_C(
            "A–C",
            "Sources rated A, B or C, whatever their information is rated",
            EnumSet.range(Reliability.A, Reliability.C)),
    /** Sources A, B and C, and those that cannot be judged. */
    A_TO_C_AND_NOT_JUDGED(
            "A–C and not judged",
            "Sources rated A, B or C, and those that cannot be judged (F)",
            EnumSet.of(Reliability.A, Reliability.B, Reliability.C, Reliability.F)),
    /** Everything. */
    ALL("All", "Every rating", EnumSet.allOf(Reliability.class));

    private final String label;
    private final String meaning;
    private final RatingMask mask;

    RatingPreset(String label, String meaning, Set<Reliability> letters) {
        this.label = label;
        this.meaning = meaning;
        this.mask = RatingMask.of(letters, EnumSet.allOf(Credibility.class));
    }

    /** The words on the control. */
    public String label() {
        return label;
    }

    /** What the choice does, in a few words. */
    public String meaning() {
        return meaning;
    }

    /** The codes that it lets through. */
    public RatingMask mask() {
        return mask;
    }
}
