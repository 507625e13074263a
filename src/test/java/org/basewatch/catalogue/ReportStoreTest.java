package org.basewatch.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.basewatch.model.Relation;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.packed.Utf8;
import org.junit.jupiter.api.Test;

class ReportStoreTest {
    private static final SetInfo INFO = SampleSets.INFO;

    @Test
    void whatIsUnpackedIsWhatWasPacked() {
        for (int seed = 0; seed < 40; seed++) {
            List<Report> reports = new ArbitraryReports(seed, 60).all();
            ReportStore store = new ReportStore();
            reports.forEach(store::add);

            ColumnCatalogue catalogue = store.finish(INFO, ArbitraryReports.lists(), new BitSet());

            assertThat(catalogue.size()).isEqualTo(reports.size());
            for (int row = 0; row < reports.size(); row++) {
                assertThat(catalogue.report(row)).isEqualTo(reports.get(row));
                assertThat(catalogue.id(row)).isEqualTo(reports.get(row).id());
                assertThat(catalogue.title(row)).isEqualTo(reports.get(row).title());
                assertThat(catalogue.row(reports.get(row).id())).hasValue(row);
            }
        }
    }

    @Test
    void rowsThatAreLeftOutAreGoneAndTheOthersCloseUp() {
        List<Report> reports = new ArbitraryReports(7, 50).all();
        ReportStore store = new ReportStore();
        BitSet leftOut = new BitSet();
        for (int i = 0; i < reports.size(); i++) {
            store.add(withoutRelations(reports.get(i)));
            leftOut.set(i, i % 3 == 0);
        }

        ColumnCatalogue catalogue = store.finish(INFO, ArbitraryReports.lists(), leftOut);

        assertThat(catalogue.size()).isEqualTo(33);
        for (int row = 0; row < catalogue.size(); row++) {
            Report expected = withoutRelations(reports.get(row / 2 * 3 + row % 2 + 1));
            assertThat(catalogue.report(row)).isEqualTo(expected);
            assertThat(catalogue.row(expected.id())).hasValue(row);
            assertThat(catalogue.kind(row)).isEqualTo(expected.kind());
            assertThat(catalogue.placeIndexes(row)).hasSameSizeAs(expected.places());
        }
        assertThat(catalogue.row(new ReportId("r.0"))).isEmpty();
    }

    @Test
    void aCatalogueOfWhatIsThereSoFarStaysAsItIs() {
        List<Report> reports = new ArbitraryReports(3, 3_000).all();
        ReportStore store = new ReportStore();
        reports.subList(0, 100).forEach(store::add);
        ColumnCatalogue first = store.soFar(INFO, ArbitraryReports.lists());
        reports.subList(100, reports.size()).forEach(store::add);
        ColumnCatalogue all = store.finish(INFO, ArbitraryReports.lists(), new BitSet());

        assertThat(first.size()).isEqualTo(100);
        assertThat(first.row(new ReportId("r.100"))).isEmpty();
        assertThat(all.row(new ReportId("r.100"))).hasValue(100);
        for (int row = 0; row < 100; row++) {
            assertThat(first.report(row)).isEqualTo(reports.get(row));
            assertThat(first.linked(row)).isSubsetOf(all.linked(row));
        }
    }

    @Test
    void aRelationToAReportThatIsStillToComeAppearsWithIt() {
        List<Report> reports = new ArbitraryReports(5, 40).all();
        ReportStore store = new ReportStore();
        // Relations point to earlier reports, so from the last on they point to what is not there yet.
        for (int i = reports.size() - 1; i >= 20; i--) {
            store.add(reports.get(i));
        }
        ColumnCatalogue half = store.soFar(INFO, ArbitraryReports.lists());
        for (int i = 19; i >= 0; i--) {
            store.add(reports.get(i));
        }
        ColumnCatalogue all = store.finish(INFO, ArbitraryReports.lists(), new BitSet());
        int row = all.row(new ReportId("r.20")).orElseThrow();

        assertThat(half.linked(row)).allMatch(link -> link.row() < 20);
        assertThat(all.linked(row).stream().filter(link -> !link.reversed()))
                .hasSameSizeAs(reports.get(20).relations());
    }

    @Test
    void aReportCanTakeThePlaceOfItsEarlierForm() {
        List<Report> reports = new ArbitraryReports(9, 30).all();
        ReportStore store = new ReportStore();
        reports.forEach(store::add);
        store.replace(17, withoutRelations(reports.get(17)));

        ColumnCatalogue catalogue = store.finish(INFO, ArbitraryReports.lists(), new BitSet());

        assertThat(catalogue.report(17)).isEqualTo(withoutRelations(reports.get(17)));
        assertThat(catalogue.linked(17)).allMatch(LinkedReport::reversed);
        assertThat(catalogue.report(18)).isEqualTo(reports.get(18));
    }

    @Test
    void anIdIsTakenOnce() {
        Report report = new ArbitraryReports(1, 1).all().get(0);
        ReportStore store = new ReportStore();

        assertThat(store.add(report)).isZero();
        assertThat(store.add(report)).isEqualTo(-1);
        assertThat(store.size()).isEqualTo(1);
        assertThat(store.row(Utf8.of("r.0"))).isZero();
    }

    @Test
    void halfACharacterBecomesTheSignForNone() {
        Report report = new ArbitraryReports(2, 1).all().get(0);
        ReportStore store = new ReportStore();
        store.add(titled(report, "a\uD83Db\uD83D\uDE00\uDE00"));

        assertThat(store.report(0).title()).isEqualTo("a\uFFFDb\uD83D\uDE00\uFFFD");
    }

    private static Report withoutRelations(Report report) {
        return with(report, report.title(), List.of());
    }

    private static Report titled(Report report, String title) {
        return with(report, title, report.relations());
    }

    private static Report with(Report report, String title, List<Relation> relations) {
        return new Report(
                report.id(),
                title,
                report.summary(),
                report.kind(),
                report.event(),
                report.published(),
                Optional.empty(),
                report.places(),
                report.location(),
                report.provenance(),
                report.ratings(),
                report.status(),
                report.equipment(),
                relations,
                report.tags());
    }
}
