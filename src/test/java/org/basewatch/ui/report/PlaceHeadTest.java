package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.PlaceId;
import org.basewatch.model.SourceId;
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

/** The head of a chosen place while the day up to which things were known moves. */
@ExtendWith(ApplicationExtension.class)
class PlaceHeadTest {
    private final HandDialogs dialogs = new HandDialogs();
    private final Workspace workspace = new Workspace(new RowFilter(), bundled());
    private final ReportListViewModel model = new ReportListViewModel(workspace);

    @Start
    void start(Stage stage) {
        ReportPane pane = new ReportPane(
                model,
                new ReportActions(dialogs, uri -> {}, text -> {}),
                Weighing.over(workspace, dialogs, text -> {}, () -> LocalDate.of(2026, 11, 23)));
        Scene scene = new Scene(pane, 420, 900);
        scene.getStylesheets().addAll("/basewatch/css/tokens-light.css", "/basewatch/css/panels.css");
        stage.setScene(scene);
        stage.show();
        workspace.select(Selection.of(new PlaceId("khmeimim")));
    }

    /** The day moves on while the same reports are listed. */
    @Test
    void theHeadFollowsTheDayAndStaysWhereNothingInItChanges(FxRobot robot) {
        know(robot, LocalDate.of(2025, 3, 20));
        List<Integer> before = rows();
        assertThat(lastReport(robot)).endsWith(", 7 days before the day shown");

        know(robot, LocalDate.of(2025, 3, 19));

        assertThat(rows()).isEqualTo(before);
        assertThat(lastReport(robot)).endsWith(", 6 days before the day shown");
        hide(robot, "nobody-knows-it");
        Node head = head(robot);
        hide(robot, "nobody-knows-it-either");
        assertThat(head(robot)).isSameAs(head);
    }

    @Test
    void aLastReportThatOnlyNamesACandidateSaysSo(FxRobot robot) {
        robot.interact(() -> workspace.select(Selection.of(new PlaceId("aleppo-raqqa-unnamed"))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lastReport(robot))
                .startsWith("Published 24 Jul 2025 (on Sarrin airfield, which may be this place or not), about ");
    }

    @Test
    void whileADayIsSetWhatRestsOnLaterKnowledgeIsNamed(FxRobot robot) {
        String hindsight = "Letters, figures and notes may rest on what came out after 14 Dec 2024.";
        assertThat(texts(robot, ".place-head .caption")).doesNotContain(hindsight);
        know(robot, LocalDate.of(2024, 12, 14));
        assertThat(texts(robot, ".place-head .caption")).contains(hindsight);
    }

    @Test
    void whatBecameOfAPlaceLaterIsLeftOutAndCounted(FxRobot robot) {
        robot.clickOn("#fold-what-became-of-it");
        assertThat(texts(robot, ".place-head .plain")).contains("The base is attacked.");

        know(robot, LocalDate.of(2024, 12, 14));

        assertThat(texts(robot, ".place-head .plain"))
                .contains("Airlift and packing reported.")
                .doesNotContain("The base is attacked.");
        assertThat(texts(robot, ".place-head .caption"))
                .anyMatch(text -> text.matches("[0-9] later entries are not shown: not known on 14 Dec 2024."));
    }

    @Test
    void aClaimThatTheFilterHidesIsMarkedWhileTheClaimsAreRead(FxRobot robot) {
        hide(robot, "nobody-knows-it");
        robot.clickOn("#fold-claims-that-disagree");
        int hidden = Collections.frequency(texts(robot, ".place-head .caption"), "hidden by the filter");

        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withRatings(new RatingMask(0))));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(hidden).isZero();
        assertThat(texts(robot, ".place-head .caption"))
                .contains("hidden by the filter")
                .anyMatch(text -> text.startsWith("Claims that the filter hides are named"));
    }

    private void hide(FxRobot robot, String source) {
        robot.interact(() -> workspace.filterBy(workspace.criteria().withHiddenSources(Set.of(new SourceId(source)))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void know(FxRobot robot, LocalDate day) {
        robot.interact(() -> workspace.filterBy(workspace.criteria().withAsOf(Optional.of(day))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Integer> rows() {
        ReportListing listing = model.listingProperty().get();
        return IntStream.range(0, listing.size()).map(listing::entry).boxed().toList();
    }

    private static String lastReport(FxRobot robot) {
        return texts(robot, "#last-report .plain").get(0);
    }

    private static Node head(FxRobot robot) {
        return robot.lookup(".place-head").match(Node::isVisible).query();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private static Catalogue bundled() {
        try {
            return BundledReports.read(new JsonCatalogueReader()).catalogue();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
