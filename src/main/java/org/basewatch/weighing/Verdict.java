package org.basewatch.weighing;

import java.util.List;
import org.basewatch.catalogue.Catalogue;
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
     * At least one other origin agrees.
     *
     * @param figure the figure of the report
     * @param supporters all reports that agree
     * @param origins the other origins, each once
     */
    record Independent(Credibility figure, List<Supporter> supporters, List<OriginId> origins) implements Verdict {
        /** Copies the lists. */
        public Independent {
            supporters = List.copyOf(supporters);
            origins = List.copyOf(origins);
            if (origins.isEmpty()) {
                throw new IllegalArgumentException("independent support without another origin");
            }
        }

        @Override
        public String sentence(Catalogue catalogue) {
            String names = String.join("; ", Titles.of(catalogue, origins));
            return (origins.size() == 1
                            ? "One independent origin agrees: "
                            : Titles.capital(origins.size()) + " independent origins agree: ")
                    + names + ".";
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
     * Reports agree, and of this one or of all of those it is not said what they go back to.
     *
     * @param figure the figure of the report
     * @param supporters the reports that agree
     */
    record OriginUnknown(Credibility figure, List<Supporter> supporters) implements Verdict {
        /** Copies the list. */
        public OriginUnknown {
            supporters = List.copyOf(supporters);
        }

        @Override
        public String sentence(Catalogue catalogue) {
            String who =
                    supporters.size() == 1 ? "One report agrees" : Titles.capital(supporters.size()) + " reports agree";
            return who
                    + ", but the set does not say what this report and they go back to, so nobody can tell whether they are"
                    + " independent.";
        }

        @Override
        public boolean speaksAgainstOne() {
            return figure == Credibility.ONE;
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
