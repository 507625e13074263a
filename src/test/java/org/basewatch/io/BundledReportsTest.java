package org.basewatch.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.LinkedReport;
import org.basewatch.model.Candidate;
import org.basewatch.model.Credibility;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Provenance;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the bundled set to its schema and to the rules by which sources and reports are rated. */
class BundledReportsTest {
    private static final String SCHEMA = "/basewatch/schema/report-set-1.schema.json";

    /** Rated 1 without a second origin in the set: who else says so, each of whom the reason must name. */
    private static final Map<String, List<String>> CONFIRMED_OUTSIDE = Map.of(
            "r04", List.of("Politico", "The Moscow Times", "TASS"),
            "r12", List.of("Caliber", "ANews"),
            "r13", List.of("Wafarin"));

    private final CatalogueReadResult result;

    BundledReportsTest() throws UnreadableFileException {
        result = BundledReports.read(new JsonCatalogueReader());
    }

    @Test
    void isReadWithoutAProblem() {
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void keepsToTheSchema() throws Exception {
        Set<ValidationMessage> messages = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(text(SCHEMA))
                .validate(text(BundledReports.RESOURCE), InputFormat.JSON);

        assertThat(messages).isEmpty();
    }

    @Test
    void hasAllReportsOfTheTwoArticlesAndTheRecommendedOnes() {
        Set<String> ids = new TreeSet<>();
        reports().forEach(report -> ids.add(report.id().value()));

        assertThat(ids).containsAll(numbered("r", 23)).containsAll(numbered("a", 25));
        assertThat(ids).anyMatch(id -> id.startsWith("b"));
    }

    @Test
    void namesTheThreePlacesInThreeLanguages() {
        for (String id : List.of("khmeimim", "tartus", "aleppo-raqqa-unnamed")) {
            assertThat(place(id).names().arabic()).as(id).isPresent();
            assertThat(place(id).names().russian()).as(id).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"khmeimim", "tartus"})
    void knownBasesAreExactPointsWithAStatedPrecision(String id) {
        assertThat(place(id).location()).isInstanceOfSatisfying(Location.Exact.class, exact -> {
            assertThat(exact.precisionMetres()).isBetween(1.0, 5_000.0);
            assertThat(exact.reason()).isPresent();
        });
        assertThat(place(id).candidates()).isEmpty();
    }

    @Test
    void theUnconfirmedBaseIsAnAreaWithItsReasonAndNeverAPoint() {
        Place place = place("aleppo-raqqa-unnamed");

        assertThat(place.location()).isInstanceOfSatisfying(Location.Area.class, area -> {
            assertThat(area.reason()).isPresent();
            assertThat(area.symbolPoint()).isEmpty();
        });
        assertThat(place.candidates()).extracting(Candidate::id).contains("sarrin", "jirah", "tabqa", "kuweires");
        assertThat(place.candidates())
                .allSatisfy(candidate -> assertThat(candidate.reasonFor().or(candidate::reasonAgainst))
                        .isPresent());
    }

    @Test
    void noReportIsMovedToACandidate() {
        Set<Location> candidates = Set.copyOf(place("aleppo-raqqa-unnamed").candidates().stream()
                .map(Candidate::location)
                .toList());

        assertThat(reports())
                .noneMatch(
                        report -> report.location().filter(candidates::contains).isPresent());
        assertThat(reports().filter(report -> report.places().contains(new PlaceId("aleppo-raqqa-unnamed"))))
                .isNotEmpty()
                .allMatch(report -> report.location().isEmpty());
    }

    @Test
    void everyRatingIsDatedSignedAndExplained() {
        assertThat(catalogue().sources().stream().flatMap(source -> source.ratings().stream()))
                .allSatisfy(rating ->
                        assertThat(List.of(rating.by(), rating.reason())).noneMatch(String::isBlank));
        assertThat(reports().flatMap(report -> report.ratings().stream()))
                .allSatisfy(rating ->
                        assertThat(List.of(rating.by(), rating.reason())).noneMatch(String::isBlank));
        var compiled = catalogue().info().compiled().orElseThrow();
        assertThat(reports().map(Report::rating))
                .noneMatch(rating -> rating.date().isAfter(compiled));
        assertThat(catalogue().sources().stream().map(Source::rating))
                .noneMatch(rating -> rating.date().isAfter(compiled));
    }

    @Test
    void everyReportNamesItsOrigin() {
        assertThat(reports())
                .allSatisfy(report -> assertThat(report.provenance().origin())
                        .as(report.id().value())
                        .isPresent());
    }

    /** Two newspapers that carry one clip have one origin, and so do not confirm each other. */
    @Test
    void agreementWithinOneOriginSaysThatItIsNotIndependent() {
        assertThat(IntStream.range(0, catalogue().size()).boxed())
                .allSatisfy(row -> assertThat(agreeing(row))
                        .filteredOn(link -> origin(link.row()).equals(origin(row)))
                        .allSatisfy(link -> assertThat(link.note().orElse("")).contains("independent")));
    }

    @Test
    void confirmedMeansAnotherOriginInTheSetOrANamedOneOutsideSaysSoToo() {
        assertThat(ratedOne())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(hasIndependentSupport(row) || isConfirmedOutside(row))
                        .as(
                                "%s is rated 1, but no other origin agrees, and its reason names none",
                                catalogue().report(row).id().value())
                        .isTrue());
    }

    @Test
    void noReportIsCalledConfirmedOutsideWhereTheSetItselfConfirmsIt() {
        assertThat(ratedOne()
                        .filter(row -> !hasIndependentSupport(row))
                        .map(row -> catalogue().report(row).id().value()))
                .containsExactlyInAnyOrderElementsOf(CONFIRMED_OUTSIDE.keySet());
    }

    /** Another report of the same two men's dealings does not confirm that this meeting took place. */
    @Test
    void meetingThatOneSourceReportsSaysSo() {
        int row = catalogue().row(new ReportId("b07")).orElseThrow();

        assertThat(catalogue().report(row).rating().reason()).contains("only the word of the Associated Press");
    }

    @Test
    void everyLinkIsAWebAddressAndEveryRePostIsOnlyNamed() {
        Stream<URI> links = Stream.concat(
                reports()
                        .flatMap(report -> Stream.of(
                                        report.provenance().url(),
                                        report.provenance().archiveUrl())
                                .flatMap(Optional::stream)),
                catalogue().sources().stream().flatMap(source -> source.links().stream()));

        assertThat(links).isNotEmpty().allMatch(uri -> List.of("http", "https").contains(uri.getScheme()));
        assertThat(reports().map(Report::provenance).map(Provenance::seenAt).flatMap(List::stream))
                .isNotEmpty()
                .noneMatch(host -> host.contains("://"));
    }

    @Test
    void differingCountsOfAircraftStandAsAConflict() {
        int row = catalogue().row(new ReportId("r20")).orElseThrow();

        assertThat(catalogue().linked(row)).extracting(LinkedReport::type).contains(Relation.Type.CONTRADICTS);
    }

    private Catalogue catalogue() {
        return result.catalogue();
    }

    private Stream<Report> reports() {
        return IntStream.range(0, catalogue().size()).mapToObj(catalogue()::report);
    }

    private Place place(String id) {
        return catalogue().place(new PlaceId(id)).orElseThrow();
    }

    private List<LinkedReport> agreeing(int row) {
        return catalogue().linked(row).stream()
                .filter(link -> link.type() == Relation.Type.CORROBORATES)
                .toList();
    }

    private Stream<Integer> ratedOne() {
        return IntStream.range(0, catalogue().size())
                .filter(row -> catalogue().credibility(row) == Credibility.ONE)
                .boxed();
    }

    private boolean isConfirmedOutside(int row) {
        Report report = catalogue().report(row);
        List<String> names = CONFIRMED_OUTSIDE.getOrDefault(report.id().value(), List.of());
        return !names.isEmpty()
                && Stream.concat(Stream.of("outside this set"), names.stream())
                        .allMatch(report.rating().reason()::contains);
    }

    private boolean hasIndependentSupport(int row) {
        return agreeing(row).stream().anyMatch(link -> !origin(link.row()).equals(origin(row)));
    }

    private Object origin(int row) {
        return catalogue().report(row).provenance().origin().orElseThrow();
    }

    private static List<String> numbered(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format("%s%02d", letter, number))
                .toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = BundledReportsTest.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
