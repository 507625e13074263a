package org.basewatch.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowSet;
import org.basewatch.model.Credibility;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.ui.report.ReportHeadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where a 1 does not rest on what it needs. */
class ChallengedOneTest {
    @Test
    void twoReportsOfOneOriginDoNotConfirmEachOther() {
        Catalogue set = set(List.of(said("s0", "o0", List.of(), "r1"), said("s1", "o0", List.of())), 0);
        assertThat(Independence.of(set, 0).sentence(set))
                .isEqualTo("Credibility 1 rests on two reports that go back to one origin: Origin 0."
                        + " They do not confirm each other.");
        assertThat(ReportHeadline.of(set, 0).challenge()).isPresent();
        assertThat(ReportHeadline.of(set, 0).code().credibility()).isEqualTo(Credibility.ONE);
    }

    @Test
    void oneOtherOriginIsEnoughAndWhoMadeItIsSaidToBeUnknown() {
        List<Said> reports = List.of(
                said("s0", "o0", List.of(), "r1", "r2"), said("s1", "o0", List.of()), said("s2", "o2", List.of()));
        assertThat(sentence(reports, 3)).isEqualTo("One independent origin agrees: Origin 2.");
        assertThat(sentence(reports, 1))
                .isEqualTo("One independent origin agrees: Origin 2 (the set names no source for it).");
        assertThat(sentence(reports, 0)).endsWith(". The set names no source for what this report goes back to.");
        assertThat(ReportHeadline.of(set(reports, 0), 0).challenge()).isEmpty();
    }

    @Test
    void originsThatNobodyNamesAreNoOrigins() {
        List<Said> reports = List.of(said("s0", "", List.of(), "r1"), said("s1", "o0", List.of()));
        assertThat(sentence(reports, 0))
                .isEqualTo(
                        "One report agrees, but nobody can tell whether it is independent: what this report goes back"
                                + " to is not said.");
        assertThat(ReportHeadline.of(set(reports, 0), 0).challenge()).isPresent();
    }

    @Test
    void threeOutletsThatEachHaveItFromTheNextAreACircle() {
        List<Said> reports = List.of(
                said("s0", "o2", List.of("s2", "s0"), "r1"),
                said("s1", "o0", List.of("s0", "s1"), "r2"),
                said("s2", "o1", List.of("s1", "s2"), "r0"));
        assertThat(sentence(reports, 3))
                .isEqualTo("Credibility 1 rests on two reports that are not independent of it: Source 1 has it from"
                        + " Source 0; Source 2 has it from Source 0. Circular: Source 0 has it from Source 2, Source 2"
                        + " from Source 1, Source 1 from Source 0.");
        Catalogue set = set(reports, 3);
        for (int row = 0; row < set.size(); row++) {
            assertThat(Independence.of(set, row).speaksAgainstOne()).isTrue();
            assertThat(ReportHeadline.of(set, row).challenge().orElse("")).contains("Circular: ");
        }
    }

    @Test
    void theChainsAloneAreEnoughForACircle() {
        List<Said> reports =
                List.of(said("s0", "o4", List.of("s1", "s0"), "r1"), said("s1", "o5", List.of("s0", "s1")));
        assertThat(sentence(reports, 0)).contains("Circular: Source 0 has it from Source 1, Source 1 from Source 0.");
    }

    @Test
    void theMakersOfTheOriginsAloneAreEnoughForACircle() {
        List<Said> reports = List.of(said("s0", "o1", List.of(), "r1"), said("s1", "o0", List.of()));
        assertThat(sentence(reports, 2)).contains("Circular: Source 0 has it from Source 1, Source 1 from Source 0.");
        assertThat(sentence(reports, 0)).startsWith("One independent origin agrees: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # source of the other | its origin | its chain | why it is no independent support
            s0 | o3 |          | Source 0 says both
            s1 | o0 |          | Source 1 has it from Source 0
            s2 | o3 | s0 s2    | Source 2 has it from Source 0
            s2 | o3 | s4 s2    | Source 0 and Source 2 both have it from Source 4
            s2 | o3 | s0       | “Source 0” is named with both, and whether that ties them is not said
            s7 | o3 | s6 s7    | “Source 6” is named with both, and whether that ties them is not said
            """)
    void whatStandsOnBothWaysIsNamed(String source, String origin, String chain, String why) {
        List<String> relay = chain == null ? List.of() : List.of(chain.split(" "));
        // Source 6 has two records; the report below has it from the first, by way of a name, too.
        List<Said> reports =
                List.of(said("s0", "o7", List.of("s4", "Source 6", "s0", "s3"), "r1"), said(source, origin, relay));
        assertThat(sentence(reports, 2)).contains(why);
        assertThat(Independence.of(set(reports, 2), 0).speaksAgainstOne()).isTrue();
    }

    @Test
    void readInOnePaperIsNotTakenFromIt() {
        List<Said> reports =
                List.of(said("s0", "o0", List.of("s0", "s3"), "r1"), said("s1", "o1", List.of("s1", "s3")));
        assertThat(sentence(reports, 2)).isEqualTo("One independent origin agrees: Origin 1.");
    }

    @Test
    void supportersThatHaveItFromEachOtherCountOnce() {
        List<Said> reports = List.of(
                said("s0", "o0", List.of(), "r1", "r2", "r3"),
                said("s1", "o1", List.of()),
                said("s2", "o2", List.of("s1", "s2")),
                said("s3", "o3", List.of()));
        assertThat(sentence(reports, 4))
                .isEqualTo("Two independent origins agree: Origin 1 with Origin 2, not to be counted apart; Origin 3.");
    }

    @Test
    void aWayIsFollowedThroughReportsThatAgreeWithEachOther() {
        List<Said> reports = List.of(
                said("s0", "o4", List.of(), "r1"),
                said("s1", "o5", List.of("s2", "s1"), "r2"),
                said("s2", "o6", List.of("s3", "s2"), "r3"),
                said("s3", "o7", List.of("s0", "s3")));
        assertThat(sentence(reports, 0)).contains("Source 1 has it from Source 0");
    }

    @Test
    void aWayOfVeryManyReportsIsNotCalledIndependent() {
        List<Said> reports = new ArrayList<>(List.of(said("s0", "o0", List.of(), "r1")));
        for (int i = 1; i < 70; i++) {
            String source = "s" + (1 + i % 2);
            reports.add(said(source, "o4", List.of("s" + (2 - i % 2), source), "r" + (i + 1)));
        }
        reports.add(said("s3", "o5", List.of()));
        assertThat(sentence(reports, 1))
                .endsWith("the way of the report by Source 2 has too many reports to be followed to its end.");
    }

    @Test
    void ofACircleItIsNoIndependentSupportThatIsLost() {
        Catalogue set =
                set(List.of(said("s0", "o1", List.of("s1", "s0"), "r1"), said("s1", "o0", List.of("s0", "s1"))), 2);
        RowSet all = RowSet.all(2);
        RowSet second = all.minus(RowSet.all(1));
        Loss.Change change = new Loss.Change(all, second);
        assertThat(Loss.of(set, change, change).alone()).isEmpty();
    }

    private static String sentence(List<Said> reports, int made) {
        Catalogue set = set(reports, made);
        return Independence.of(set, 0).sentence(set);
    }

    private static Catalogue set(List<Said> reports, int made) {
        return LinkedSets.set(
                IntStream.range(0, reports.size())
                        .mapToObj(i -> reports.get(i).as("r" + i))
                        .toList(),
                made);
    }

    private static Said said(String source, String origin, List<String> relay, String... agreesWith) {
        return new Said(source, Optional.of(origin).filter(name -> !name.isEmpty()), relay, List.of(agreesWith));
    }

    private record Said(String source, Optional<String> origin, List<String> relay, List<String> agreesWith) {
        Report as(String id) {
            List<Relation> links = agreesWith.stream()
                    .map(other -> new Relation(Relation.Type.CORROBORATES, new ReportId(other), Optional.empty()))
                    .toList();
            return LinkedSets.report(id, source, origin, Credibility.ONE, "p0", relay, links);
        }
    }
}
