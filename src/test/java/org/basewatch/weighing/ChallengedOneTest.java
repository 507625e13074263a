package org.basewatch.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Credibility;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.ui.report.ReportHeadline;
import org.junit.jupiter.api.Test;

/** What is said where a 1 does not rest on what it needs. */
class ChallengedOneTest {
    @Test
    void twoReportsOfOneOriginDoNotConfirmEachOther() {
        Catalogue set = LinkedSets.set(List.of(said("r0", "o0", "r1"), said("r1", "o0")));
        assertThat(Independence.of(set, 0).sentence(set))
                .isEqualTo("Credibility 1 rests on two reports that go back to one origin: Origin 0."
                        + " They do not confirm each other.");
        assertThat(ReportHeadline.of(set, 0).challenge()).isPresent();
        assertThat(ReportHeadline.of(set, 0).code().credibility()).isEqualTo(Credibility.ONE);
    }

    @Test
    void oneOtherOriginIsEnough() {
        Catalogue set = LinkedSets.set(List.of(said("r0", "o0", "r1", "r2"), said("r1", "o0"), said("r2", "o1")));
        assertThat(Independence.of(set, 0).sentence(set)).isEqualTo("One independent origin agrees: Origin 1.");
        assertThat(ReportHeadline.of(set, 0).challenge()).isEmpty();
    }

    @Test
    void originsThatNobodyNamesAreNoOrigins() {
        Catalogue set = LinkedSets.set(List.of(said("r0", "", "r1"), said("r1", "o0")));
        assertThat(Independence.of(set, 0)).isInstanceOf(Verdict.OriginUnknown.class);
        assertThat(ReportHeadline.of(set, 0).challenge().orElse("")).contains("nobody can tell");
    }

    private static Report said(String id, String origin, String... agreesWith) {
        List<Relation> links = List.of(agreesWith).stream()
                .map(other -> new Relation(Relation.Type.CORROBORATES, new ReportId(other), Optional.empty()))
                .toList();
        Optional<String> known = Optional.of(origin).filter(name -> !name.isEmpty());
        return LinkedSets.report(id, "s0", known, Credibility.ONE, "p0", List.of(), links);
    }
}
