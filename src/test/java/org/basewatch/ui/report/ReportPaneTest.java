package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.catalogue.RowSet;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.PlaceId;
import org.basewatch.model.ReportId;
import org.basewatch.model.ReportKind;
import org.basewatch.model.SourceId;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.Beginning;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.weigh.Weighing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The report panel on the bundled reports, by mouse and by keys. */
@ExtendWith(ApplicationExtension.class)
class ReportPaneTest {
    private final List<String> copied = new ArrayList<>();
    private final List<String> news = new ArrayList<>();
    private final HandDialogs dialogs = new HandDialogs().openingLinks();
    private final List<URI> opened = new ArrayList<>();
    private final Workspace workspace = new Workspace(new RowFilter(), bundled());
    private final ReportListViewModel model = new ReportListViewModel(workspace);

    @Start
    void start(Stage stage) {
        ReportPane pane = new ReportPane(
                model,
                new ReportActions(dialogs, opened::add, copied::add),
                Weighing.over(workspace, dialogs, news::add, () -> LocalDate.of(2026, 11, 23)));
        Scene scene = new Scene(pane, 420, 900);
        for (String sheet : new String[] {"tokens-light.css", "panels.css"}) {
            scene.getStylesheets().add("/basewatch/css/" + sheet);
        }
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void ofAVeryLongReportTheBeginningIsShownAndTheWholeCanBeCopied(FxRobot robot) throws Exception {
        String words = "Trucks on the coast road. ";
        String text = Files.readString(Path.of("resources/reports/syria-2024.json"))
                .replaceFirst("\"summary\": \"", "\"summary\": \"" + words.repeat(200_000));
        Catalogue catalogue = new JsonCatalogueReader()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "long.json")
                .catalogue();
        String whole = catalogue.report(0).summary();
        RowSet found = RowSet.ofWords(new long[] {1});
        robot.interact(() -> {
            workspace.open(catalogue);
            workspace.filterBy(workspace.criteria().withText(Optional.of(TextMatch.found("coast", found))));
            workspace.select(Selection.none().withReport(Optional.of(catalogue.id(0))));
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(model.snippet(0).orElseThrow()).hasSizeLessThan(150);
        Hyperlink copy = robot.lookup("#copy-whole-text").query();
        robot.interact(copy::fire);
        assertThat(copied).containsExactly(whole);
        assertThat(robot.lookup(node -> node instanceof Text).queryAllAs(Text.class))
                .allMatch(shown -> shown.getText().length() < Beginning.MOST + 10)
                .anyMatch(shown -> shown.getText().length() > Beginning.MOST - 100);
        assertThat(robot.lookup(node -> node instanceof Label).queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(said -> said.matches("The first (19,9\\d\\d|20,000) of 5,200,\\d+ characters."));
    }

    @Test
    void chipLeadsToThePlaceAndItsReports(FxRobot robot) {
        robot.clickOn("#place-khmeimim");
        assertThat(workspace.selection()).isEqualTo(Selection.of(new PlaceId("khmeimim")));
        assertThat(texts(robot, ".place-title")).containsExactly("Khmeimim air base");
        assertThat(texts(robot, ".place-position")).containsExactly("35.401° N 35.949° E, ± 100 m");
    }

    @Test
    void aRightClickOrTheShortcutCopiesTheCitation(FxRobot robot) {
        robot.clickOn("#place-tartus");
        robot.rightClickOn(robot.lookup(".report-row").nth(1).queryAs(Node.class));
        int row = robot.lookup("#reports").queryListView().getSelectionModel().getSelectedItem() instanceof Integer at
                ? at
                : -1;
        // the headless toolkit makes no menu event of a right click
        robot.interact(() -> robot.lookup("#reports")
                .query()
                .fireEvent(new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        50,
                        300,
                        50,
                        300,
                        false,
                        new PickResult(null, 50, 300))));
        robot.clickOn("#row-copy-citation");
        assertThat(copied).containsExactly(model.citation(row));
        robot.interact(() -> robot.lookup("#reports").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(copied).hasSize(2).allMatch(model.citation(row)::equals);
    }

    @Test
    void countryAsAWholeHasAPlaceOfItsOwn(FxRobot robot) {
        robot.clickOn("#place-syria");
        assertThat(model.listingProperty().get().reports()).isPositive();
        assertThat(texts(robot, ".place-title")).containsExactly("Syria as a whole");
    }

    @Test
    void unconfirmedPlaceSaysSoAndGivesNoDegrees(FxRobot robot) {
        select(robot, "aleppo-raqqa-unnamed", Optional.empty());
        assertThat(texts(robot, ".place-position"))
                .singleElement()
                .satisfies(words -> assertThat(words).contains("not confirmed").doesNotContain("°"));
    }

    @Test
    void candidatesAreDrawnOnRequestOnly(FxRobot robot) {
        select(robot, "aleppo-raqqa-unnamed", Optional.empty());
        assertThat(workspace.furnitureProperty().get().candidates()).isFalse();
        robot.clickOn("#fold-candidates,-by-inference");
        robot.clickOn((CheckBox) robot.lookup("#show-candidates").query());
        assertThat(workspace.furnitureProperty().get().candidates()).isTrue();
    }

    @Test
    void aFilterKeepsTheReportThatIsReadAndASearchBeginsAtTheTop(FxRobot robot) {
        ListView<Integer> list = robot.lookup("#reports").query();
        robot.interact(() -> list.scrollTo(30));
        WaitForAsyncUtils.waitForFxEvents();
        int read = ListReveal.uppermost(list).orElseThrow();
        ReportKind own = workspace.catalogue().report(read).kind();
        ReportKind other = own == ReportKind.IMAGERY ? ReportKind.STATEMENT : ReportKind.IMAGERY;

        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withHiddenKinds(Set.of(other))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ListReveal.uppermost(list)).hasValue(read);
        robot.interact(() -> workspace.filterBy(FilterCriteria.all()));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ListReveal.uppermost(list)).hasValue(read);

        BitSet most = new BitSet();
        most.set(1, workspace.catalogue().size());
        TextMatch found = TextMatch.found("report", RowSet.of(most));
        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withText(Optional.of(found))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(ListReveal.uppermost(list)).as("the head is in view").isEmpty();
    }

    @Test
    void keysOpenAndCloseAReport(FxRobot robot) {
        robot.interact(() -> robot.lookup("#report-pane").<ReportPane>query().focusReports());
        robot.push(KeyCode.HOME).push(KeyCode.DOWN).push(KeyCode.ENTER);
        int first = model.listingProperty().get().entry(1);
        assertThat(model.openedProperty().get()).isEqualTo(OptionalInt.of(first));
        assertThat(texts(robot, ".report-summary")).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(model.openedProperty().get()).isEmpty();
        assertThat(shown(robot, ".report-summary")).isEmpty();
        robot.push(KeyCode.RIGHT);
        assertThat(model.openedProperty().get()).isEqualTo(OptionalInt.of(first));
    }

    @Test
    void escClosesTheReportAndThenLeavesThePlaceWhereverTheKeysAre(FxRobot robot) {
        select(robot, "tartus", Optional.empty());
        robot.interact(() -> robot.lookup("#reports").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(workspace.selection()).isEqualTo(Selection.none());

        select(robot, "tartus", Optional.empty());
        robot.interact(() -> model.toggle(model.listingProperty().get().entry(1)));
        robot.clickOn("#place-khmeimim");
        robot.interact(() -> model.toggle(model.listingProperty().get().entry(1)));
        robot.push(KeyCode.ESCAPE);
        assertThat(workspace.selection()).isEqualTo(Selection.of(new PlaceId("khmeimim")));
        robot.push(KeyCode.ESCAPE);
        assertThat(workspace.selection()).isEqualTo(Selection.none());
    }

    @Test
    void escLeavesAHiddenReportFirst(FxRobot robot) {
        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withRatings(RatingMask.none())));
        select(robot, "khmeimim", Optional.of("r20"));
        robot.interact(() -> robot.lookup("#reports").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(workspace.selection()).isEqualTo(Selection.of(new PlaceId("khmeimim")));
        assertThat(robot.lookup("#hidden-banner").query().isVisible()).isFalse();
    }

    @Test
    void openedReportTellsItsWayAndItsReasons(FxRobot robot) {
        select(robot, "aleppo-raqqa-unnamed", Optional.of("r01"));
        assertThat(texts(robot, ".line-label")).contains("Reached us by", "Why C", "Why 3", "Source");
        assertThat(texts(robot, ".labelled-line .label")).contains("Unknown filmer → WarTranslated (X) → Newsweek");
    }

    @Test
    void relatedReportIsOneClickAway(FxRobot robot) {
        select(robot, "aleppo-raqqa-unnamed", Optional.of("r01"));
        Hyperlink link = shown(robot, ".related-link").stream()
                .map(Hyperlink.class::cast)
                .findFirst()
                .orElseThrow();
        robot.interact(link::fire);
        assertThat(workspace.selection().report()).isPresent().isNotEqualTo(Optional.of(new ReportId("r01")));
        assertThat(model.openedProperty().get()).isPresent();
    }

    @Test
    void hiddenReportIsAnnouncedAndCanBeLiftedIn(FxRobot robot) {
        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withRatings(RatingMask.none())));
        select(robot, "khmeimim", Optional.of("r20"));
        Node banner = robot.lookup("#hidden-banner").query();
        assertThat(banner.isVisible()).isTrue();
        assertThat(texts(robot, "#hidden-banner .label"))
                .first()
                .isEqualTo("The filter hides the report that you chose:");
        robot.clickOn("Change the filter");
        assertThat(banner.isVisible()).isFalse();
        assertThat(workspace.result().visible().count()).isPositive();
        assertThat(texts(robot, ".report-summary")).hasSize(1);
    }

    @Test
    void emptyListOffersToLiftWhatEmptiesIt(FxRobot robot) {
        robot.interact(() -> workspace.filterBy(FilterCriteria.all().withRatings(RatingMask.none())));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Lift the filter by rating");
        assertThat(workspace.criteria().isAll()).isTrue();
    }

    @Test
    void citationGoesToTheClipboardAndALinkIsAskedFor(FxRobot robot) {
        Catalogue catalogue = workspace.catalogue();
        int linked = 0;
        while (catalogue.report(linked).provenance().url().isEmpty()) {
            linked++;
        }
        int row = linked;
        robot.interact(() -> model.follow(row));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> fire(robot, "Copy citation"));
        robot.interact(() -> fire(robot, "Open at tvn24.pl…"));
        assertThat(copied).containsExactly(model.citation(row));
        assertThat(dialogs.links()).isEqualTo(opened).hasSize(1);
        assertThat(dialogs.warnings()).singleElement().asString().contains("at tvn24.pl", "another newsroom's report");
    }

    @Test
    void sortedByRatingTheListHasHeadings(FxRobot robot) {
        robot.clickOn("#report-order").clickOn("By rating");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(robot, ".group-heading")).isNotEmpty();
    }

    @Test
    void manyReportsMakeFewNodes(FxRobot robot) {
        robot.interact(() -> workspace.open(SmallSet.large(100_000)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.listingProperty().get().reports()).isEqualTo(100_000);
        robot.interact(() -> model.toggle(50_000));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".report-row").queryAll()).hasSizeLessThan(80);
        assertThat(texts(robot, ".report-summary")).contains("Summary of r50000");
    }

    @Test
    void aShorterListLeavesNothingBehindAndTheHeadStays(FxRobot robot) {
        // The head says of its claims that no filter hides them, so it is another one without a filter.
        FilterCriteria nothingHidden = FilterCriteria.all().withSource(new SourceId("nobody-knows-it"), false);
        robot.interact(() -> workspace.filterBy(nothingHidden));
        WaitForAsyncUtils.waitForFxEvents();
        Node head = shown(robot, ".place-head").get(0);
        RowSet one = RowSet.ofWords(
                new long[] {1L << bundled().row(new ReportId("r01")).orElseThrow()});
        robot.interact(() -> workspace.filterBy(nothingHidden.withText(Optional.of(TextMatch.found("x", one)))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot, ".report-row")).hasSize(1);
        assertThat(shown(robot, ".place-head")).containsExactly(head);
        robot.interact(() -> workspace.filterBy(nothingHidden));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot, ".report-row")).hasSizeGreaterThan(3);
        assertThat(shown(robot, ".place-head")).containsExactly(head);
        select(robot, "tartus", Optional.empty());
        assertThat(texts(robot, ".place-title")).containsExactly("Tartus naval base");
    }

    @Test
    void furtherWordsAreMarkedThoughTheSameReportsAreFound(FxRobot robot) {
        RowSet found = RowSet.ofWords(
                new long[] {1L << bundled().row(new ReportId("r01")).orElseThrow()});
        robot.interact(
                () -> workspace.filterBy(FilterCriteria.all().withText(Optional.of(TextMatch.found("filmed", found)))));
        WaitForAsyncUtils.waitForFxEvents();
        int one = shadesOfTheTitle(robot);
        robot.interact(() -> workspace.filterFurther(
                FilterCriteria.all().withText(Optional.of(TextMatch.found("filmed convoy", found)))));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(one).isPositive();
        assertThat(shadesOfTheTitle(robot)).isEqualTo(2 * one);
    }

    private static int shadesOfTheTitle(FxRobot robot) {
        return ((javafx.scene.shape.Path) shown(robot, ".mark-shade").get(0))
                .getElements()
                .size();
    }

    private void select(FxRobot robot, String place, Optional<String> report) {
        robot.interact(() -> workspace.select(Selection.of(new PlaceId(place)).withReport(report.map(ReportId::new))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Catalogue bundled() {
        try {
            return BundledReports.read(new JsonCatalogueReader()).catalogue();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    private static void fire(FxRobot robot, String text) {
        shown(robot, ".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return shown(robot, query).stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    // A list view keeps cells in store that are not on the screen.
    private static List<Node> shown(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream()
                .filter(ReportPaneTest::isOnScreen)
                .toList();
    }

    private static boolean isOnScreen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
