package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.LinkedReport;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.Selection;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.weigh.Weighing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What an open report says of those that it is linked with. */
@ExtendWith(ApplicationExtension.class)
class OpenReportLinksTest {
    private static final PlaceId KHMEIMIM = new PlaceId("khmeimim");

    private final HandDialogs dialogs = new HandDialogs();
    private final Workspace workspace = new Workspace(new RowFilter(), bundled());
    private final Catalogue catalogue = workspace.catalogue();
    private final ReportListViewModel model = new ReportListViewModel(workspace);

    @Start
    void start(Stage stage) {
        ReportPane pane = new ReportPane(
                model,
                new ReportActions(dialogs, uri -> {}, text -> {}),
                Weighing.over(workspace, dialogs, text -> {}, () -> LocalDate.of(2026, 11, 23)));
        stage.setScene(new Scene(pane, 420, 900));
        stage.show();
    }

    /** A report elsewhere stands in no list of the place, so the list stays the same. */
    @Test
    void anOpenReportSaysWhichReportElsewhereTheFilterHidesNow(FxRobot robot) {
        int open = linkedElsewhere();
        robot.interact(() -> workspace.select(Selection.of(KHMEIMIM)
                .withReport(Optional.of(catalogue.report(open).id()))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(saysHidden(robot)).isFalse();
        ReportListing before = model.listingProperty().get();

        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withHiddenPlaces(allButKhmeimim())));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(model.listingProperty().get()).isEqualTo(before);
        assertThat(saysHidden(robot)).isTrue();
    }

    /** A report at the place that is linked with one about other places. */
    private int linkedElsewhere() {
        int here = catalogue.places().indexOf(catalogue.place(KHMEIMIM).orElseThrow());
        IntPredicate isHere = row -> IntStream.of(catalogue.placeIndexes(row)).anyMatch(place -> place == here);
        return IntStream.range(0, catalogue.size())
                .filter(isHere)
                .filter(row -> catalogue.linked(row).stream()
                        .map(LinkedReport::row)
                        .anyMatch(other -> !isHere.test(other) && catalogue.placeIndexes(other).length > 0))
                .findFirst()
                .orElseThrow();
    }

    private Set<PlaceId> allButKhmeimim() {
        Set<PlaceId> others = new HashSet<>();
        catalogue.places().forEach(place -> others.add(place.id()));
        others.remove(KHMEIMIM);
        return others;
    }

    private static boolean saysHidden(FxRobot robot) {
        return robot.lookup(".caption").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().endsWith("hidden by the filter"));
    }

    private static Catalogue bundled() {
        try {
            return BundledReports.read(new JsonCatalogueReader()).catalogue();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
