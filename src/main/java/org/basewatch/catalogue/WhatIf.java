package org.basewatch.catalogue;

import java.util.Optional;
import org.basewatch.model.Credibility;
import org.basewatch.model.RatingCode;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;

/**
 * Something that is left out for a trial, to see what would be lost without it. It is a part of {@link FilterCriteria} of its own,
 * so that the sentence about the filter names it as what it is, a trial, wherever the filter is told. Immutable; any thread.
 */
public sealed interface WhatIf {
    /** Whether every report of a source is left out. */
    boolean leavesOut(SourceId source);

    /** Whether every report with a code is left out. */
    boolean leavesOut(RatingCode code);

    /** What is left out, such as "without Newsweek" or "without E sources". */
    String words(Catalogue catalogue);

    /** What else is to be known of what is left out, without a full stop, wherever there is room for it; empty if it is plain. */
    default Optional<String> rule() {
        return Optional.empty();
    }

    /** What is left out, with what is to be known of it. */
    default String fullWords(Catalogue catalogue) {
        return words(catalogue) + rule().map(rule -> " (" + rule + ")").orElse("");
    }

    /** Criteria in which the same is left out for good, and no trial is on. */
    FilterCriteria keptIn(FilterCriteria criteria);

    /**
     * Without one source.
     *
     * @param source the source
     */
    record WithoutSource(SourceId source) implements WhatIf {
        @Override
        public boolean leavesOut(SourceId other) {
            return source.equals(other);
        }

        @Override
        public boolean leavesOut(RatingCode code) {
            return false;
        }

        @Override
        public String words(Catalogue catalogue) {
            return "without "
                    + catalogue
                            .source(source)
                            .map(Source::names)
                            .map(names -> names.english())
                            .orElse(source.value());
        }

        @Override
        public FilterCriteria keptIn(FilterCriteria criteria) {
            return criteria.withWhatIf(Optional.empty()).withSource(source, false);
        }
    }

    /**
     * Without the sources of one letter.
     *
     * @param letter the letter
     */
    record WithoutLetter(Reliability letter) implements WhatIf {
        @Override
        public boolean leavesOut(SourceId source) {
            return false;
        }

        @Override
        public boolean leavesOut(RatingCode code) {
            return code.reliability() == letter;
        }

        @Override
        public String words(Catalogue catalogue) {
            return "without " + letter + " sources" + (letter.isJudged() ? "" : " (cannot be judged)");
        }

        @Override
        public FilterCriteria keptIn(FilterCriteria criteria) {
            return criteria.withWhatIf(Optional.empty())
                    .withRatings(criteria.ratings().withRow(letter, false));
        }
    }

    /**
     * Without what is below a code: a judged letter below its letter, or a judged figure below its figure, each by itself, since the
     * two do not follow from each other. F and 6 are no grades, so they are below nothing, and nothing is below them: below F1 there
     * are only figures, below B6 only letters, below F6 there is nothing.
     *
     * @param code the code that stays, with all that is not below it
     */
    record WithoutBelow(RatingCode code) implements WhatIf {
        @Override
        public boolean leavesOut(SourceId source) {
            return false;
        }

        @Override
        public boolean leavesOut(RatingCode other) {
            return isBelow(other.reliability()) || isBelow(other.credibility());
        }

        @Override
        public String words(Catalogue catalogue) {
            String letter = "a letter below " + code.reliability();
            String figure = "a figure below " + code.credibility().digit();
            if (code.reliability().isJudged() && code.credibility().isJudged()) {
                return "without what has " + letter + " or " + figure;
            }
            return code.credibility().isJudged()
                    ? "without what has " + figure
                    : code.reliability().isJudged() ? "without what has " + letter : "without what is below " + code;
        }

        @Override
        public Optional<String> rule() {
            if (code.reliability().isJudged() && code.credibility().isJudged()) {
                return Optional.of("F and 6 are no grades, so they are below nothing");
            }
            return Optional.of(
                    code.credibility().isJudged()
                            ? "F is no grade, so no letter is below it"
                            : code.reliability().isJudged()
                                    ? "6 is no grade, so no figure is below it"
                                    : "F and 6 are no grades, so nothing is below them");
        }

        @Override
        public FilterCriteria keptIn(FilterCriteria criteria) {
            RatingMask mask = criteria.ratings();
            for (Reliability letter : Reliability.values()) {
                mask = isBelow(letter) ? mask.withRow(letter, false) : mask;
            }
            for (Credibility figure : Credibility.values()) {
                mask = isBelow(figure) ? mask.withColumn(figure, false) : mask;
            }
            return criteria.withWhatIf(Optional.empty()).withRatings(mask);
        }

        private boolean isBelow(Reliability letter) {
            return letter.isJudged() && code.reliability().isJudged() && letter.compareTo(code.reliability()) > 0;
        }

        private boolean isBelow(Credibility figure) {
            return figure.isJudged() && code.credibility().isJudged() && figure.compareTo(code.credibility()) > 0;
        }
    }
}
