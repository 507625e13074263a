package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.basewatch.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time: it is named with its place in the file, and everything else is kept. */
class BrokenRecordsTest {
    private static final String R1 = "\"published\": \"2024-12-09\"";

    @ParameterizedTest(name = "{index} {2}")
    @MethodSource({"faultsOfFields", "faultsOfValues"})
    void aBrokenReportIsLeftOutAndTheReasonNamed(String good, String bad, String path, String what) throws Exception {
        String text = ReportSetTexts.with(good, bad);

        CatalogueReadResult result = ReportSetTexts.read(text);

        assertThat(result.catalogue().size()).isEqualTo(1);
        assertThat(result.leftOut()).isEqualTo(1);
        ReadProblem problem =
                only(result.problems().stream().filter(ReadProblem::leftOut).toList());
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.expected()).isPresent();
        assertThat(problem.line())
                .hasValue(
                        ReportSetTexts.lineOf(text, bad.isEmpty() ? "\"id\": \"r1\"" : bad) - (bad.isEmpty() ? 1 : 0));
    }

    static Stream<Arguments> faultsOfFields() {
        return Stream.of(
                fault(R1, "\"published\": \"2024-02-30\"", "published", "\"2024-02-30\" is not a day of the calendar"),
                fault(R1, "\"published\": \"9 Dec 2024\"", "published", "\"9 Dec 2024\" is not a day of the calendar"),
                fault(R1, "\"published\": \"2024-13-01\"", "published", "\"2024-13-01\" is not a day of the calendar"),
                fault(R1, "\"published\": 20241209", "published", "20241209 is a number, not a text"),
                fault("\"kind\": \"movement\"", "\"kind\": \"rumour\"", "kind", "\"rumour\" is not known here"),
                fault("\"kind\": \"movement\"", "\"kind\": 1", "kind", "1 is not known here"),
                fault(
                        "\"sourceId\": \"channel\",\n      \"originId\"",
                        "\"sourceId\": \"nobody\",\n      \"originId\"",
                        "sourceId",
                        "the source \"nobody\" is not in this file"),
                fault("[\"khmeimim\"]", "[\"nowhere\"]", "placeIds[0]", "the place \"nowhere\" is not in this file"),
                fault(
                        "\"placeIds\": [\"khmeimim\"]",
                        "\"placeIds\": \"khmeimim\"",
                        "placeIds",
                        "\"khmeimim\" is a text, not a list"),
                fault("[\"khmeimim\"]", "[\"Khmeimim!\"]", "placeIds[0]", "\"Khmeimim!\" is not an id"),
                fault("\"placeIds\": [\"khmeimim\"],", "", "placeIds", "the field is missing"),
                fault("\"title\": \"A convoy\",", "", "title", "the field is missing"),
                fault("\"id\": \"r1\"", "\"id\": \"R 1\"", "id", "\"R 1\" is not an id"));
    }

    static Stream<Arguments> faultsOfValues() {
        return Stream.of(
                fault("\"credibility\": 6", "\"credibility\": 7", "ratings[0].credibility", "7 is out of range"),
                fault(
                        "\"credibility\": 6",
                        "\"credibility\": 2.5",
                        "ratings[0].credibility",
                        "2.5 is not a whole number"),
                fault(
                        "\"credibility\": 6",
                        "\"credibility\": \"6\"",
                        "ratings[0].credibility",
                        "\"6\" is a text, not a number"),
                fault(
                        "\"credibility\": 6",
                        "\"credibility\": NaN",
                        "ratings[0].credibility",
                        "\"NaN\" is a text, not a number"),
                fault("\"count\": 12", "\"count\": 0", "equipment[0].count", "0 is out of range"),
                fault(
                        "\"from\": \"2024-12-08\"",
                        "\"from\": \"2024-12-10\"",
                        "event",
                        "event ends on 2024-12-09, before it begins on 2024-12-10"),
                fault(
                        "\"precision\": \"interval\"",
                        "\"precision\": \"roughly\"",
                        "event.precision",
                        "\"roughly\" is not known here"),
                fault(
                        "\"summary\": \"Trucks on a road.\"",
                        "\"summary\": \"a\", \"summary\": \"b\"",
                        "summary",
                        "the field stands twice in one object"),
                fault("\"reportId\": \"r2\"", "\"reportId\": 2", "relations[0].reportId", "2 is a number, not a text"));
    }

    @ParameterizedTest(name = "{index} {2}")
    @MethodSource("faultsOfPositions")
    void aPositionThatCannotBeCostsTheReport(String good, String bad, String path, String what) throws Exception {
        String text = ReportSetTexts.with(good, bad);

        CatalogueReadResult result = ReportSetTexts.read(text);

        assertThat(result.catalogue().size()).isEqualTo(1);
        assertThat(result.catalogue().report(0).id()).hasToString("r1");
        ReadProblem problem =
                only(result.problems().stream().filter(ReadProblem::leftOut).toList());
        assertThat(problem.path()).isEqualTo("$.reports[1].location." + path);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.line()).hasValue(ReportSetTexts.lineOf(text, "\"type\": \"approximate\""));
    }

    static Stream<Arguments> faultsOfPositions() {
        String lon = "\"lon\": 36.1";
        return Stream.of(
                Arguments.of(lon, "\"lon\": 190.5", "lon", "190.5 is out of range"),
                Arguments.of(lon, "\"lon\": 1e400", "lon", "Infinity is out of range"),
                Arguments.of(lon, "\"lon\": NaN", "lon", "\"NaN\" is a text, not a number"),
                Arguments.of(lon, "\"lon\": \"36.1\"", "lon", "\"36.1\" is a text, not a number"),
                Arguments.of(lon + ", ", "", "lon", "the field is missing"),
                Arguments.of("\"lat\": 35.1", "\"lat\": -90.01", "lat", "-90.01 is out of range"),
                Arguments.of("\"radiusM\": 5000", "\"radiusM\": 0", "radiusM", "0 is out of range"),
                Arguments.of("\"reason\": \"geocoded\", ", "", "reason", "the field is missing"));
    }

    @ParameterizedTest(name = "{index} {2}")
    @MethodSource({"smallFaults", "faultsOfLinks"})
    void aSmallFaultIsNamedAndTheReportKept(String good, String bad, String path, String what) throws Exception {
        String text = ReportSetTexts.with(good, bad);

        CatalogueReadResult result = ReportSetTexts.read(text);

        assertThat(result.catalogue().size()).isEqualTo(2);
        assertThat(result.leftOut()).isZero();
        ReadProblem problem = only(result.problems());
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.line()).hasValue(ReportSetTexts.lineOf(text, bad));
    }

    static Stream<Arguments> smallFaults() {
        return Stream.of(
                Arguments.of(R1, R1 + ", \"mood\": \"grim\"", "$.reports[0].mood", "the format knows no such field"),
                Arguments.of(R1, "\"published\": null", "$.reports[0].published", "the field is null"),
                Arguments.of(R1, R1 + ", \"status\": \"\"", "$.reports[0].status", "the text is empty"),
                Arguments.of(
                        "\"title\": \"Sample\"",
                        "\"title\": \"Sample\", \"colour\": 1",
                        "$.colour",
                        "the format knows no such field"),
                Arguments.of(
                        "\"compiled\": \"2026-11-23\"",
                        "\"compiled\": \"2026-11-31\"",
                        "$.compiled",
                        "\"2026-11-31\" is not a day of the calendar"));
    }

    static Stream<Arguments> faultsOfLinks() {
        String url = "\"url\": \"https://example.org/news/1\"";
        String dropped = " is not a web address and was dropped";
        return Stream.of(
                Arguments.of(
                        url,
                        "\"url\": \"javascript:alert(1)\"",
                        "$.reports[1].url",
                        "\"javascript:alert(1)\"" + dropped),
                Arguments.of(
                        url, "\"url\": \"file:///etc/passwd\"", "$.reports[1].url", "\"file:///etc/passwd\"" + dropped),
                Arguments.of(url, "\"url\": \"https://a b\"", "$.reports[1].url", "\"https://a b\"" + dropped),
                Arguments.of(
                        url,
                        "\"url\": \"https://news.org@evil.org/\"",
                        "$.reports[1].url",
                        "\"https://news.org@evil.org/\"" + dropped),
                Arguments.of(
                        "\"reportId\": \"r2\"",
                        "\"reportId\": \"r9\"",
                        "$.reports[0].relations[0].reportId",
                        "the report \"r9\" is not in this file; the link was dropped"),
                Arguments.of(
                        "\"reportId\": \"r2\"",
                        "\"reportId\": \"r1\"",
                        "$.reports[0].relations[0]",
                        "a report cannot be related to itself; it was dropped"),
                Arguments.of(
                        "\"originId\": \"clip\"",
                        "\"originId\": \"clap\"",
                        "$.reports[0].originId",
                        "the origin \"clap\" is not in this file; the link was dropped"),
                Arguments.of(
                        "\"reportIds\": [\"r2\"]",
                        "\"reportIds\": [\"r9\"]",
                        "$.places[0].statusTrail[0].reportIds[0]",
                        "the report \"r9\" is not in this file; the link was dropped"));
    }

    @Test
    void droppedLinksAreGone() throws Exception {
        Report relation = ReportSetTexts.read(ReportSetTexts.with("\"reportId\": \"r2\"", "\"reportId\": \"r9\""))
                .catalogue()
                .report(0);
        Report link = ReportSetTexts.read(ReportSetTexts.with("https://example.org/news/1", "ftp://example.org/1"))
                .catalogue()
                .report(1);

        assertThat(relation.relations()).isEmpty();
        assertThat(relation.provenance().origin()).isPresent();
        assertThat(link.provenance().url()).isEmpty();
    }

    @Test
    void ofTwoReportsWithOneIdTheSecondIsLeftOut() throws Exception {
        String text = ReportSetTexts.with("\"id\": \"r2\"", "\"id\": \"r1\"");
        int first = ReportSetTexts.lineOf(text, "\"id\": \"r1\"") - 1;

        CatalogueReadResult result = ReportSetTexts.read(text);

        assertThat(result.catalogue().size()).isEqualTo(1);
        assertThat(result.problems())
                .filteredOn(ReadProblem::leftOut)
                .extracting(ReadProblem::what)
                .containsExactly("the id \"r1\" is already that of the report on line " + first);
    }

    @Test
    void whatNeedsABrokenRecordIsLeftOutWithIt() throws Exception {
        CatalogueReadResult result = ReportSetTexts.read(ReportSetTexts.with("\"letter\": \"F\"", "\"letter\": \"G\""));

        assertThat(result.catalogue().sources()).hasSize(1);
        assertThat(result.catalogue().size()).isEqualTo(1);
        assertThat(result.leftOut()).isEqualTo(2);
        assertThat(result.problems())
                .extracting(ReadProblem::what)
                .contains("\"G\" is not known here", "the source \"channel\" was left out as broken");
    }

    @Test
    void aRelationStoredTwiceIsKeptOnce() throws Exception {
        String text = ReportSetTexts.with(
                "\"url\": \"https://example.org/news/1\"",
                "\"relations\": [{\"type\": \"corroborates\", \"reportId\": \"r1\"}]");

        CatalogueReadResult result = ReportSetTexts.read(text);

        assertThat(only(result.problems()).what()).isEqualTo("this relation is stored already; it was dropped");
        assertThat(result.catalogue().linked(0)).hasSize(1);
        assertThat(result.catalogue().linked(1)).hasSize(1);
    }

    @Test
    void allFaultsOfOneReportAreNamedInTheOrderOfTheFile() throws Exception {
        String text = ReportSetTexts.with("\"title\": \"A convoy\",", "")
                .replace("\"movement\"", "\"rumour\"")
                .replace("\"credibility\": 6", "\"credibility\": 0");

        CatalogueReadResult result = ReportSetTexts.read(text);

        assertThat(result.problems())
                .extracting(ReadProblem::path)
                .containsExactly("$.reports[0].title", "$.reports[0].kind", "$.reports[0].ratings[0].credibility");
    }

    @Test
    void anEntryThatIsNoObjectIsNamed() throws Exception {
        CatalogueReadResult result =
                ReportSetTexts.read(ReportSetTexts.with("  \"reports\": [\n", "  \"reports\": [\n    7,\n"));

        assertThat(result.catalogue().size()).isEqualTo(2);
        assertThat(only(result.problems()).sentence())
                .isEqualTo("sample.json:" + (ReportSetTexts.lineOf(ReportSetTexts.GOOD, "\"reports\":") + 1)
                        + ": $.reports[0]: 7 is a number, not an object; expected an object in { }");
    }

    private static Arguments fault(String good, String bad, String path, String what) {
        return Arguments.of(good, bad, "$.reports[0]." + path, what);
    }

    private static ReadProblem only(List<ReadProblem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
