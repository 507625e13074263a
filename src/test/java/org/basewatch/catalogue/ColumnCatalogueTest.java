package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.Credibility;
import org.basewatch.model.GeoPoint;
import org.basewatch.model.Location;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Relation;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.model.SourceId;
import org.junit.jupiter.api.Test;

class ColumnCatalogueTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 12, 8));

    @Test
    void columnsSayWhatTheReportsSay() {
        ColumnCatalogue catalogue = SampleSets.large(700, 4);
        for (int row = 0; row < catalogue.size(); row++) {
            Report report = catalogue.report(row);
            assertThat(catalogue.row(report.id())).hasValue(row);
            assertThat(new RatingPair(catalogue.reliability(row), catalogue.credibility(row)))
                    .hasToString("RatingPair[letter=" + letter(catalogue, report) + ", figure=" + report.credibility()
                            + "]");
            assertThat(catalogue.kind(row)).isEqualTo(report.kind());
            assertThat(catalogue.sources().get(catalogue.sourceIndex(row)).id())
                    .isEqualTo(report.provenance().source());
            assertThat(places(catalogue, row)).isEqualTo(report.places());
            assertThat(day(catalogue.eventDay(row))).isEqualTo(report.event().map(event -> event.from()));
            assertThat(day(catalogue.publishedDay(row))).isEqualTo(report.published());
            assertThat(point(catalogue, row)).isEqualTo(report.location().flatMap(Location::symbolPoint));
        }
    }

    @Test
    void relationsReadBothWays() {
        Relation update = new Relation(Relation.Type.UPDATES, new ReportId("old"), Optional.of("a day later"));
        Relation support = new Relation(Relation.Type.CORROBORATES, new ReportId("old"), Optional.empty());
        Catalogue catalogue = new DatedSet()
                .with("new", Reliability.B, Credibility.TWO, DAY, List.of(update, support))
                .with("old", Reliability.B, Credibility.TWO, DAY)
                .build();

        assertThat(catalogue.linked(0))
                .containsExactly(
                        new LinkedReport(Relation.Type.UPDATES, false, 1, Optional.of("a day later")),
                        new LinkedReport(Relation.Type.CORROBORATES, false, 1, Optional.empty()));
        assertThat(catalogue.linked(1))
                .containsExactly(
                        new LinkedReport(Relation.Type.UPDATES, true, 0, Optional.of("a day later")),
                        new LinkedReport(Relation.Type.CORROBORATES, true, 0, Optional.empty()));
        assertThat(catalogue.linked(1)).extracting(LinkedReport::label).containsExactly("Updated by", "Agrees with");
    }

    @Test
    void everyRelationIsFoundFromBothSides() {
        Catalogue catalogue = SampleSets.large(800, 6);
        List<String> stored = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int row = 0; row < catalogue.size(); row++) {
            for (Relation relation : catalogue.report(row).relations()) {
                int other = catalogue.row(relation.other()).orElseThrow();
                stored.add(row + " " + relation.type() + " " + other);
            }
            for (LinkedReport link : catalogue.linked(row)) {
                seen.add(
                        link.reversed()
                                ? link.row() + " " + link.type() + " " + row
                                : row + " " + link.type() + " " + link.row());
            }
        }
        List<String> twice = new ArrayList<>(stored);
        twice.addAll(stored);

        assertThat(seen).isNotEmpty().containsExactlyInAnyOrderElementsOf(twice);
    }

    @Test
    void looksUpById() {
        Catalogue catalogue = DatedSet.of(LocalDate.of(2024, 12, 8));

        assertThat(catalogue.place(new PlaceId("tartus")))
                .hasValue(catalogue.places().get(1));
        assertThat(catalogue.place(new PlaceId("nowhere"))).isEmpty();
        assertThat(catalogue.source(new SourceId("source-0")))
                .hasValue(catalogue.sources().get(0));
        assertThat(catalogue.row(new ReportId("nothing"))).isEmpty();
    }

    @Test
    void aRowOutsideIsRefused() {
        Catalogue catalogue = DatedSet.of(LocalDate.of(2024, 12, 8));

        assertThatThrownBy(() -> catalogue.reliability(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> catalogue.eventDay(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> catalogue.linked(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void twoReportsWithOneIdAreRefused() {
        DatedSet set = new DatedSet()
                .with("r1", Reliability.B, Credibility.TWO, DAY)
                .with("r1", Reliability.A, Credibility.ONE, DAY);

        assertThatThrownBy(set::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two reports have the id \"r1\"");
    }

    @Test
    void aRelationThatLeadsNowhereIsRefused() {
        Relation dead = new Relation(Relation.Type.UPDATES, new ReportId("gone"), Optional.empty());
        DatedSet set = new DatedSet().with("r1", Reliability.B, Credibility.TWO, DAY, List.of(dead));

        assertThatThrownBy(set::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report \"r1\" is related to the report \"gone\", which is not there");
    }

    private record RatingPair(Reliability letter, Credibility figure) {}

    private static Reliability letter(Catalogue catalogue, Report report) {
        return catalogue.source(report.provenance().source()).orElseThrow().reliability();
    }

    private static List<PlaceId> places(Catalogue catalogue, int row) {
        List<PlaceId> ids = new ArrayList<>();
        for (int index : catalogue.placeIndexes(row)) {
            ids.add(catalogue.places().get(index).id());
        }
        return ids;
    }

    private static Optional<LocalDate> day(int day) {
        return day == Catalogue.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    private static Optional<GeoPoint> point(Catalogue catalogue, int row) {
        double lon = catalogue.ownLon(row);
        return Double.isNaN(lon) ? Optional.empty() : Optional.of(new GeoPoint(lon, catalogue.ownLat(row)));
    }
}
