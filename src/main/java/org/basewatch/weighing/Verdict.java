package org.basewatch.weighing;

import java.util.List;
import java.util.stream.Collectors;
import org.basewatch.catalogue.BeyondDay;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.DateWords;
import org.basewatch.model.Credibility;
import org.basewatch.model.OriginId;

/**
 * What the links of a set say on whether a report is confirmed independently. It is a finding about links, not a rating: it
 * changes no figure. Immutable; any thread.
 */
public sealed interface Verdict {
    /** The reports that agree, in the order of their rows. */
    List<Supporter> supporters();

    /** The finding in a plain sentence or two. */
    String sentence(Catalogue catalogue);

    /** Whether the finding speaks against a 1. It is no verdict on the truth of the report. */
    boolean speaksAgainstOne();

    /**
     * At least one independent report agrees.
     *
     * @param figure the figure of the report
     * @param supporters all reports that agree
     * @param own what the report goes back to
     * @param groups the origins of those that are independent of the report; those in one group are not known to be independent of
     *     each other, and count once
     */
    record Independent(Credibility figure, List<Supporter> supporters, OriginId own, List<List<OriginId>> groups)
            implements Verdict {
        /** Copies the lists. */
        public Independent {
            supporters = List.copyOf(supporters);
            groups = groups.stream().map(List::copyOf).toList();
            if (groups.isEmpty()) {
                throw new IllegalArgumentException("independent support without another origin");
            }
        }

        @Override
        public String sentence(Catalogue catalogue) {
            String names = groups.stream()
                    .map(group -> String.join(" with ", Titles.made(catalogue, group))
                            + (group.size() > 1 ? ", not to be counted apart" : ""))
                    .collect(Collectors.joining("; "));
            return (groups.size() == 1
                            ? "One independent origin agrees: "
                            : Titles.capital(groups.size()) + " independent origins agree: ")
                    + names + "."
                    + (Titles.isMade(catalogue, own)
                            ? ""
                            : " The set names no source for what this report goes back to.");
        }

        @Override
        public boolean speaksAgainstOne() {
            return false;
        }
    }

    /**
     * Reports agree, and all of them go back to the same origin as this one.
     *
     * @param figure the figure of the report
     * @param supporters the reports that agree
     * @param origin the one origin
     */
    record OneOrigin(Credibility figure, List<Supporter> supporters, OriginId origin) implements Verdict {
        /** Copies the list. */
        public OneOrigin {
            supporters = List.copyOf(supporters);
        }

        @Override
        public String sentence(Catalogue catalogue) {
            String title = Titles.of(catalogue, origin);
            String reports =
                    Titles.count(supporters.size() + 1) + " reports that go back to one origin: " + title + ".";
            return figure == Credibility.ONE
                    ? "Credibility 1 rests on " + reports + " They do not confirm each other."
                    : "It agrees only with what it goes back to itself: " + reports;
        }

        @Override
        public boolean speaksAgainstOne() {
            return figure == Credibility.ONE;
        }
    }

    /**
     * Reports agree, and none of them is independent of this one: one has it from the other, or both from a third.
     *
     * @param figure the figure of the report
     * @param supporters the reports that agree
     */
    record Dependent(Credibility figure, List<Supporter> supporters) implements Verdict {
        /** Copies the list. */
        public Dependent {
            supporters = List.copyOf(supporters);
        }

        @Override
        public String sentence(Catalogue catalogue) {
            String reports = Titles.count(supporters.size())
                    + (supporters.size() == 1 ? " report that is" : " reports that are") + " not independent of it: "
                    + Titles.reasons(supporters) + ".";
            return (figure == Credibility.ONE ? "Credibility 1 rests on " : "It agrees only with ") + reports;
        }

        @Override
        public boolean speaksAgainstOne() {
            return figure == Credibility.ONE;
        }
    }

    /**
     * Reports agree, none of them is known to be independent of this one, and of at least one nobody can tell.
     *
     * @param figure the figure of the report
     * @param supporters the reports that agree
     */
    record NotKnown(Credibility figure, List<Supporter> supporters) implements Verdict {
        /** Copies the list. */
        public NotKnown {
            supporters = List.copyOf(supporters);
        }

        @Override
        public String sentence(Catalogue catalogue) {
            return (supporters.size() == 1
                            ? "One report agrees, but nobody can tell whether it is independent: "
                            : Titles.capital(supporters.size())
                                    + " reports agree, but nobody can tell whether any of them is independent: ")
                    + Titles.reasons(supporters) + ".";
        }

        @Override
        public boolean speaksAgainstOne() {
            return figure == Credibility.ONE;
        }
    }

    /**
     * The source of the report has it, by way of others, from itself.
     *
     * @param names the sources of the circle, each of which has it from the next, and the last from the first
     * @param rest what else the links say
     */
    record Circular(List<String> names, Verdict rest) implements Verdict {
        /** Copies the list. */
        public Circular {
            names = List.copyOf(names);
        }

        @Override
        public List<Supporter> supporters() {
            return rest.supporters();
        }

        @Override
        public String sentence(Catalogue catalogue) {
            return rest.sentence(catalogue) + " " + Titles.circle(names);
        }

        @Override
        public boolean speaksAgainstOne() {
            return rest.speaksAgainstOne();
        }
    }

    /**
     * What the links say as far as things were known on a day, where reports that agree were not.
     *
     * @param found the finding over what was known
     * @param leftOut the reports that agree and were not known
     */
    record AsKnown(Verdict found, BeyondDay leftOut) implements Verdict {
        @Override
        public List<Supporter> supporters() {
            return found.supporters();
        }

        @Override
        public String sentence(Catalogue catalogue) {
            return "As known on " + DateWords.day(leftOut.day()) + ": " + Titles.small(found.sentence(catalogue)) + " "
                    + Titles.leftOut(leftOut);
        }

        @Override
        public boolean speaksAgainstOne() {
            return found.speaksAgainstOne();
        }
    }

    /**
     * Reports agree, and none of them was known on a day. That speaks neither for nor against a 1, which rests on the whole set.
     *
     * @param whole the finding over the whole set
     * @param figure the figure of the report
     * @param leftOut the reports that agree
     */
    record NotYet(Verdict whole, Credibility figure, BeyondDay leftOut) implements Verdict {
        @Override
        public List<Supporter> supporters() {
            return List.of();
        }

        @Override
        public String sentence(Catalogue catalogue) {
            return "No report that was known on " + DateWords.day(leftOut.day())
                    + (figure == Credibility.ONE
                            ? " supports the 1. "
                            : " agrees with it. That is no evidence against it. ")
                    + Titles.leftOut(leftOut);
        }

        @Override
        public boolean speaksAgainstOne() {
            return whole.speaksAgainstOne();
        }
    }

    /**
     * A 1 that no report of the set supports; what confirms it can only be named in the reason.
     *
     * @param reason the reason of the figure
     */
    record OutsideTheSet(String reason) implements Verdict {
        @Override
        public List<Supporter> supporters() {
            return List.of();
        }

        @Override
        public String sentence(Catalogue catalogue) {
            return "No report of this set supports the 1; what confirms it is outside the set, by the reason given.";
        }

        @Override
        public boolean speaksAgainstOne() {
            return false;
        }
    }

    /**
     * Nothing agrees.
     *
     * @param figure the figure of the report
     */
    record Unsupported(Credibility figure) implements Verdict {
        @Override
        public List<Supporter> supporters() {
            return List.of();
        }

        @Override
        public String sentence(Catalogue catalogue) {
            return figure == Credibility.ONE
                    ? "Credibility 1 rests on nothing that the set names: no report agrees, and no reason is given."
                    : "No report of this set agrees with it. That is no evidence against it.";
        }

        @Override
        public boolean speaksAgainstOne() {
            return figure == Credibility.ONE;
        }
    }
}
