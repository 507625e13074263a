package org.basewatch.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.RowFilter;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportId;
import org.basewatch.ui.LetterChoice;
import org.basewatch.ui.Selection;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.weigh.Weighing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The card on a source, opened from a report, by mouse and by keys. */
@ExtendWith(ApplicationExtension.class)
class SourceCardTest {
    private static final ReportId CLIP = new ReportId("r01");

    private final HandDialogs dialogs = new HandDialogs();
    private final Workspace workspace = new Workspace(new RowFilter(), bundled());

    @Start
    void start(Stage stage) {
        ReportPane pane = new ReportPane(
                new ReportListViewModel(workspace),
                new ReportActions(dialogs, link -> {}, words -> {}),
                Weighing.over(workspace, dialogs, words -> {}, () -> LocalDate.of(2026, 11, 23)));
        Scene scene = new Scene(pane, 420, 900);
        scene.getStylesheets().addAll("/basewatch/css/tokens-light.css", "/basewatch/css/panels.css");
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> workspace.select(
                Selection.of(new PlaceId("aleppo-raqqa-unnamed")).withReport(Optional.of(CLIP))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("WarTranslated (Dmitri)");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void beginsWithWhoItIsAndEscapeClosesIt(FxRobot robot) {
        ScrollPane scroll = robot.lookup(".card-scroll").query();
        Node head = robot.lookup(".card-head").query();
        assertThat(scroll.getViewportBounds().getHeight())
                .isLessThan(scroll.getContent().getLayoutBounds().getHeight());
        assertThat(scroll.localToScreen(scroll.getLayoutBounds()).contains(head.localToScreen(head.getLayoutBounds())))
                .isTrue();
        // whatever else had the keys would be scrolled to
        assertThat(scroll.getScene().getFocusOwner()).isSameAs(scroll);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".card-scroll").tryQuery()).isEmpty();
    }

    @Test
    void givesALetterOfOnesOwnThatCanBeUndone(FxRobot robot) {
        assertThat(letter(robot)).isEqualTo("C");
        ScrollPane scroll = robot.lookup(".card-scroll").query();
        robot.interact(() -> scroll.setVvalue(1));
        robot.clickOn("#own-letter-D").clickOn("#own-letter-reason").write("Where the clip is from is not known");
        robot.clickOn("#give-own-letter");
        assertThat(letter(robot)).isEqualTo("D");
        assertThat(counted()).isEqualTo(Reliability.D);
        robot.interact(workspace::undo);
        assertThat(counted()).isEqualTo(Reliability.C);
    }

    @Test
    void followsTheLettersInForceWhoeverChangesThem(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#own-letter-D").queryAs(ToggleButton.class).fire());
        robot.interact(
                () -> robot.lookup("#give-own-letter").queryAs(Button.class).fire());
        assertThat(codes(robot))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code).startsWith("D"));

        robot.interact(() -> robot.lookup("Take back").queryAs(Hyperlink.class).fire());
        assertThat(letter(robot)).isEqualTo("C");
        assertThat(codes(robot)).allSatisfy(code -> assertThat(code).startsWith("C"));
        assertThat(robot.lookup("Taken back (you, 23 Nov 2026)").tryQuery()).isPresent();
        robot.interact(workspace::undo);
        assertThat(letter(robot)).isEqualTo("D");
        assertThat(codes(robot)).allSatisfy(code -> assertThat(code).startsWith("D"));
        assertThat(robot.lookup("D: no reason given (you, 23 Nov 2026)").tryQuery())
                .isPresent();
        assertThat(robot.lookup("Taken back (you, 23 Nov 2026)").tryQuery()).isEmpty();
        robot.interact(workspace::redo);
        robot.interact(
                () -> robot.lookup("Give D again").queryAs(Hyperlink.class).fire());
        assertThat(letter(robot)).isEqualTo("D");

        robot.interact(() -> workspace.useLetters(LetterChoice.none()));
        assertThat(letter(robot)).isEqualTo("C");
        assertThat(robot.lookup("D: no reason given (you, 23 Nov 2026)").tryQuery())
                .isEmpty();
    }

    @Test
    void saysOfAnOwnLetterThatThereIsNoneAndWhyOneIsNotInForce(FxRobot robot) {
        assertThat(robot.lookup("None given. A letter of your own would stand beside that of the set and change nothing"
                                + " in its file.")
                        .tryQuery())
                .isPresent();
        robot.interact(
                () -> robot.lookup("#own-letter-D").queryAs(ToggleButton.class).fire());
        robot.interact(
                () -> robot.lookup("#give-own-letter").queryAs(Button.class).fire());
        assertThat(robot.lookup(".not-in-force").tryQuery()).isEmpty();

        robot.interact(
                () -> workspace.useLetters(new LetterChoice(workspace.letters().letters(), false)));
        assertThat(letter(robot)).isEqualTo("C");
        assertThat(robot.lookup(".not-in-force").<Label>query().getText()).contains("is switched off");
    }

    /** The codes of the reports that the card lists. */
    private static List<String> codes(FxRobot robot) {
        return robot.lookup(".source-card").lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .map(Labeled::getText)
                .filter(words -> words.matches("[A-F][1-6] · .*"))
                .toList();
    }

    private static String letter(FxRobot robot) {
        return robot.lookup(".card-head").lookup(".letter-badge").<Label>query().getText();
    }

    /** The letter with which the report counts. */
    private Reliability counted() {
        return workspace.catalogue().reliability(workspace.catalogue().row(CLIP).orElseThrow());
    }

    private static Catalogue bundled() {
        try {
            return BundledReports.read(new JsonCatalogueReader()).catalogue();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
