package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.EarlyEnd;
import org.basewatch.model.ReportId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that breaks off after some of its reports: they are kept, and nothing takes them for the whole set. */
class EarlyEndTest {
    private static final String GOOD = ReportSetTexts.GOOD;
    private static final int SECOND = GOOD.indexOf("\"id\": \"r2\"");

    @Test
    void theReportsBeforeTheEndAreKeptAndTheEndIsNamed() throws Exception {
        String cut = GOOD.substring(0, GOOD.indexOf("Somebody said"));
        int line = ReportSetTexts.lineOf(GOOD, "Somebody said");

        CatalogueReadResult read = ReportSetTexts.read(cut);

        assertThat(read.catalogue().size()).isEqualTo(1);
        assertThat(read.catalogue().info().title()).isEqualTo("Sample");
        assertThat(read.catalogue().info().end()).contains(new EarlyEnd(line, 1, false));
        assertThat(read.leftOut()).isZero();
        assertThat(read.problems().get(0).sentence())
                .isEqualTo("sample.json:" + line + ": $.reports[1].summary: the file ends here, too early;"
                        + " what follows was not read; expected the rest: get or copy the file again");
    }

    @Test
    void aLinkToWhatWasNotReadIsNoFaultOfTheReport() throws Exception {
        CatalogueReadResult read = ReportSetTexts.read(GOOD.substring(0, SECOND));

        assertThat(read.catalogue().report(0).relations()).isEmpty();
        assertThat(read.catalogue().places().get(0).statusTrail().get(0).reports())
                .isEmpty();
        assertThat(read.problems()).hasSize(2);
        assertThat(read.problems().get(1).what())
                .isEqualTo("2 links lead to reports that were not read before this line; they were dropped");
    }

    @Test
    void ofAFileThatBreaksBehindItsReportsEveryReportIsThereAndALinkToNoneIsAFault() throws Exception {
        String text = GOOD.strip();
        CatalogueReadResult read = ReportSetTexts.read(
                text.substring(0, text.length() - 1).replace("\"reportId\": \"r2\"", "\"reportId\": \"r9\""));

        assertThat(read.catalogue().size()).isEqualTo(2);
        assertThat(read.catalogue().info().end().map(EarlyEnd::isBroken)).contains(false);
        assertThat(read.problems()).anyMatch(problem -> problem.what().contains("\"r9\" is not in this file"));
    }

    @Test
    void aFileThatEndsAnywhereKeepsWhatStandsBefore() throws Exception {
        byte[] bytes = GOOD.replace("Somebody", "\u0643\u0644\u0645").getBytes(StandardCharsets.UTF_8);
        int first = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"id\": \"r2\"");
        for (int length = first;
                length < new String(bytes, StandardCharsets.UTF_8).strip().length();
                length++) {
            EarlyEnd end = ReportSetTexts.read(Arrays.copyOf(bytes, length))
                    .catalogue()
                    .info()
                    .end()
                    .orElseThrow();

            assertThat(end.isBroken()).as("length %d", length).isFalse();
            assertThat(end.reports()).isBetween(1, 2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "title": "A statement"    | "title": A statement     | something stands here that JSON does not allow
            "kind": "statement"       | "kind" "statement"       | something stands here that JSON does not allow
            "credibility": 2          | "credibility": [[        | something stands here that JSON does not allow
            """)
    void aFileThatIsBrokenInTheMiddleKeepsWhatStandsBefore(String piece, String broken, String said) throws Exception {
        CatalogueReadResult read = ReportSetTexts.read(ReportSetTexts.with(piece, broken));

        EarlyEnd end = read.catalogue().info().end().orElseThrow();
        assertThat(end.reports()).isEqualTo(1);
        assertThat(end.isBroken()).isTrue();
        assertThat(end.line()).isGreaterThanOrEqualTo(ReportSetTexts.lineOf(GOOD, piece));
        assertThat(read.problems().get(0).what()).startsWith(said);
        assertThat(read.catalogue().row(new ReportId("r1"))).hasValue(0);
    }

    @Test
    void aByteThatIsNoTextIsABreak() throws Exception {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Somebody");
        bytes[at] = (byte) 0xff;

        CatalogueReadResult read = ReportSetTexts.read(bytes);

        assertThat(read.catalogue().size()).isEqualTo(1);
        assertThat(read.problems().get(0).what()).startsWith("byte " + (at + 1) + " of the file is not UTF-8");
    }

    @Test
    void somethingAfterTheEndCostsNoReport() throws Exception {
        CatalogueReadResult read = ReportSetTexts.read(GOOD + "{}");

        assertThat(read.catalogue().size()).isEqualTo(2);
        assertThat(read.catalogue().info().end().map(EarlyEnd::isBroken)).contains(true);
    }

    @Test
    void withoutTheListsBeforeThemReportsSayNothing() {
        String reports = GOOD.substring(GOOD.indexOf("\"reports\""), GOOD.lastIndexOf(']') + 1);
        String head = "{\"format\": \"basewatch-reports\", \"version\": 1, \"title\": \"x\", ";

        assertThatThrownBy(() -> ReportSetTexts.read(head + reports + ", \"places\": [{"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("ends too early, in the middle of $.places[0]");
    }

    @Test
    void ifNoReportIsGoodTheFileIsRefused() {
        String cut = GOOD.substring(0, SECOND).replace("\"published\": \"2024-12-09\"", "\"published\": 7");

        assertThatThrownBy(() -> ReportSetTexts.read(cut)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void aTitleThatWasNotReachedIsNotMissed() throws Exception {
        String cut = GOOD.substring(0, SECOND).replace("\"title\": \"Sample\",", "");

        CatalogueReadResult read = ReportSetTexts.read(cut);

        assertThat(read.catalogue().info().title()).isEqualTo("sample.json");
        assertThat(read.problems()).extracting(ReadProblem::path).doesNotContain("$.title");
    }

    @Test
    void aWholeFileHasNoEarlyEnd() throws Exception {
        assertThat(ReportSetTexts.read(GOOD).catalogue().info().end()).isEqualTo(Optional.empty());
        assertThat(ReportSetTexts.read(GOOD).problems()).isEqualTo(List.of());
    }

    @Test
    void itsWordsSayLineAndCount() {
        assertThat(new EarlyEnd(41, 1, false).sentence())
                .isEqualTo("The file ends early, at line 41, after 1 report: what follows is not shown.");
        assertThat(new EarlyEnd(55_177, 2_700, true).sentence())
                .isEqualTo(
                        "The file cannot be read on from line 55177, after 2,700 reports: what follows is not shown.");
        assertThat(new EarlyEnd(41, 27, false).brief()).isEqualTo("file ends early at line 41");
        assertThat(new EarlyEnd(41, 27, true).brief()).isEqualTo("file broken at line 41");
    }
}
