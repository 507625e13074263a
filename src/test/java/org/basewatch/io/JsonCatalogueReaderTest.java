package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.DateWords;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.LinkedReport;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.model.AreaShape;
import org.basewatch.model.Basis;
import org.basewatch.model.Credibility;
import org.basewatch.model.EventDate;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.Names;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonCatalogueReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsAGoodSetWithoutAProblem() throws Exception {
        CatalogueReadResult result = ReportSetTexts.read(ReportSetTexts.GOOD);

        assertThat(result.problems()).isEmpty();
        assertThat(result.leftOut()).isZero();
        assertThat(result.catalogue().size()).isEqualTo(2);
    }

    @Test
    void aMonthOfWhichOneDayIsGivenPassesOnEachOfItsDays() throws Exception {
        CatalogueReadResult result = ReportSetTexts.read(ReportSetTexts.with(
                "\"from\": \"2024-12-08\", \"to\": \"2024-12-09\", \"precision\": \"interval\"",
                "\"from\": \"2024-12-01\", \"precision\": \"month\""));
        assertThat(result.problems()).isEmpty();

        FilterCriteria all = FilterCriteria.all();
        EventDays late = EventDays.between(LocalDate.of(2024, 12, 8), LocalDate.of(2024, 12, 31));
        EventDays after = EventDays.between(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));
        assertThat(RowFilter.visible(result.catalogue(), all.withEvents(late)).contains(0))
                .isTrue();
        assertThat(RowFilter.visible(result.catalogue(), all.withEvents(after)).contains(0))
                .isFalse();
        assertThat(DateWords.event(result.catalogue().report(0).event().orElseThrow()))
                .isEqualTo("Dec 2024");
    }

    @Test
    void readsEveryFieldOfAReport() throws Exception {
        Catalogue catalogue = ReportSetTexts.read(ReportSetTexts.GOOD).catalogue();
        Report report = catalogue.report(0);

        assertThat(report.event())
                .hasValue(new EventDate(
                        LocalDate.of(2024, 12, 8),
                        LocalDate.of(2024, 12, 9),
                        EventDate.Precision.INTERVAL,
                        Basis.ARTICLE,
                        Optional.empty()));
        assertThat(report.published()).hasValue(LocalDate.of(2024, 12, 9));
        assertThat(report.seen()).isEmpty();
        assertThat(report.places()).containsExactly(new PlaceId("khmeimim"));
        assertThat(report.location()).isEmpty();
        assertThat(report.credibility()).isEqualTo(Credibility.SIX);
        assertThat(report.equipment()).extracting(item -> item.label()).containsExactly("truck, at least 12");
        assertThat(catalogue.reliability(0)).isEqualTo(Reliability.F);
        assertThat(catalogue.linked(1)).extracting(LinkedReport::row).containsExactly(0);
    }

    @Test
    void readsPlacesInEveryScriptAndAreasAsAreas() throws Exception {
        Catalogue catalogue = ReportSetTexts.read(ReportSetTexts.GOOD).catalogue();

        assertThat(catalogue.places().get(0).names())
                .isEqualTo(new Names("Khmeimim", Optional.of("حميميم"), Optional.of("Хмеймим")));
        assertThat(catalogue.places().get(1).location())
                .isEqualTo(new Location.Area(
                        new AreaShape.Ellipse(new GeoPoint(38.3, 36.2), 60_000, 20_000, 20),
                        Basis.INFERENCE,
                        Optional.of("The source names a border and no place."),
                        Optional.empty(),
                        Optional.of(new Location.Border("Aleppo", "Raqqa"))));
    }

    @Test
    void readsPolygonsClosedOrNot() throws Exception {
        String ellipse = "{\"type\": \"ellipse\", \"lon\": 38.3, \"lat\": 36.2, \"semiMajorM\": 60000, "
                + "\"semiMinorM\": 20000, \"bearingDeg\": 20}";
        String open = "{\"type\": \"polygon\", \"rings\": [[[38, 36], [39, 36], [39, 37]]]}";
        String closed = "{\"type\": \"polygon\", \"rings\": [[[38, 36], [39, 36], [39, 37], [38, 36]]]}";

        CatalogueReadResult first = ReportSetTexts.read(ReportSetTexts.with(ellipse, open));
        CatalogueReadResult second = ReportSetTexts.read(ReportSetTexts.with(ellipse, closed));

        assertThat(first.problems()).isEmpty();
        assertThat(second.catalogue().places()).isEqualTo(first.catalogue().places());
    }

    @Test
    void takesTheFingerprintOfTheBytes() throws Exception {
        byte[] bytes = (ReportSetTexts.GOOD + "\n\n").getBytes(StandardCharsets.UTF_8);
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        assertThat(ReportSetTexts.read(bytes).catalogue().info().fingerprint()).isEqualTo(expected);
    }

    @Test
    void theOrderOfFieldsDoesNotMatter() throws Exception {
        String head = "  \"format\": \"basewatch-reports\",\n  \"version\": 1,\n";
        String turned = ReportSetTexts.with(head, "")
                .replaceFirst("  ]\n}\n", "  ],\n" + head.strip().replaceAll(",$", "") + "\n}\n");

        CatalogueReadResult result = ReportSetTexts.read(turned);

        assertThat(result.problems()).isEmpty();
        assertThat(result.catalogue().size()).isEqualTo(2);
    }

    @Test
    void aByteOrderMarkIsFine() throws Exception {
        CatalogueReadResult result = ReportSetTexts.read("\uFEFF" + ReportSetTexts.GOOD);

        assertThat(result.problems()).isEmpty();
        assertThat(result.catalogue().size()).isEqualTo(2);
    }

    @Test
    void linesAreCountedAlikeWhateverTheirEnds() throws Exception {
        String broken = ReportSetTexts.with("\"precisionM\": 500", "\"precisionM\": -1");
        int line = ReportSetTexts.lineOf(broken, "\"precisionM\": -1");

        assertThat(ReportSetTexts.read(broken).problems().get(0).line()).hasValue(line);
        assertThat(ReportSetTexts.read(broken.replace("\n", "\r\n"))
                        .problems()
                        .get(0)
                        .line())
                .hasValue(line);
    }

    @Test
    void aSetOnOneLineIsReadToo() throws Exception {
        CatalogueReadResult result = ReportSetTexts.read(ReportSetTexts.GOOD.replace("\n", " "));

        assertThat(result.problems()).isEmpty();
    }

    @Test
    void whatTheValidatorSaysIsWhatTheReaderSays() throws Exception {
        Path file = folder.resolve("set.json");
        Files.writeString(file, ReportSetTexts.with("\"kind\": \"movement\"", "\"kind\": \"rumour\""));
        JsonCatalogueReader reader = new JsonCatalogueReader();

        List<ReadProblem> problems = new ReportSetValidator(reader).problems(file);

        assertThat(problems).isEqualTo(reader.read(file).problems()).isNotEmpty();
        assertThat(problems.get(0).sentence()).startsWith(file + ":");
    }

    @Test
    void aTitleThatIsMissingIsNotInvented() throws Exception {
        CatalogueReadResult result = ReportSetTexts.read(ReportSetTexts.with("  \"title\": \"Sample\",\n", ""));

        assertThat(result.catalogue().info().title()).isEqualTo("sample.json");
        assertThat(result.problems()).extracting(ReadProblem::path).containsExactly("$.title");
        assertThat(result.leftOut()).isZero();
    }
}
