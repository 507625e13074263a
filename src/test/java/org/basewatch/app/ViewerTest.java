package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.basewatch.app.DrivenWindow.await;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the bundled reports, driven by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class ViewerTest {
    private static final List<String> PLACES = List.of("khmeimim", "tartus", "aleppo-raqqa-unnamed");
    private static final Pattern COUNT = Pattern.compile("(\\d+) reports? shown");
    private static final Pattern POSITION = Pattern.compile("([\\d.]+)° N ([\\d.]+)° E");

    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();
    private Optional<DrivenWindow> window = Optional.empty();

    @Start
    void start(Stage shared) {
        window = Optional.of(
                new DrivenWindow(robot, shared, folder, new HandDialogs().savingTo(folder.resolve("picture.png"))));
    }

    private DrivenWindow window() {
        return window.orElseThrow();
    }

    @AfterEach
    void close() {
        window().close();
    }

    @BeforeEach
    void isComplete() {
        await(() -> window().has("#report-pane"));
        await(() -> window().has("#pin-khmeimim"));
        await(() -> window().has("#count-line"));
    }

    @Test
    void selectsEachPlaceByMouse() {
        for (String place : PLACES) {
            robot.clickOn(window().middle("#pin-" + place), MouseButton.PRIMARY);
            await(() -> chosen().contains(pinName(place)));
            assertThat(listCount()).isEqualTo(pinCount(place));
        }
        robot.push(KeyCode.ESCAPE);
        await(() -> chosen().equals("All visible reports"));
    }

    @Test
    void theTimelineSaysHowLongABarIs() {
        await(() -> window().has("#time-words"));
        await(() -> robot.lookup("#time-words").queryAs(Label.class).getText().contains("each bar is a week"));
    }

    @Test
    void triesTheMapWithoutASourceAndBack() {
        int all = firstNumber("#count-line");
        robot.interact(() -> robot.lookup("#reports").query().requestFocus());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        await(() -> window().has("#source-link"));
        robot.push(KeyCode.W);
        await(() -> robot.lookup("#what-if").query().isVisible() && firstNumber("#count-line") < all);
        assertThat(robot.lookup("#filter-sentence").queryAs(Label.class).getText())
                .startsWith("What if: without ");
        // the strip covers no words on the map: they give way to it
        await(() -> !inScene("#pin-aleppo-raqqa-unnamed").intersects(inScene("#what-if")));
        robot.push(KeyCode.ESCAPE);
        await(() -> !robot.lookup("#what-if").query().isVisible() && firstNumber("#count-line") == all);
        await(() -> window().has("#source-link"));
    }

    private Bounds inScene(String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void clickOnEmptyGroundSelectsNothing() {
        robot.clickOn(window().middle("#pin-tartus"), MouseButton.PRIMARY);
        await(() -> chosen().contains("Tartus"));
        robot.clickOn(window().onMap(0.55, 0.62), MouseButton.PRIMARY);
        await(() -> chosen().equals("All visible reports"));
    }

    @Test
    void selectsEachPlaceByKeyboard() {
        robot.interact(() -> window().map().requestFocus());
        for (int place = 0; place < PLACES.size(); place++) {
            robot.push(KeyCode.TAB);
            Node pin = focused();
            assertThat(pin.getId()).startsWith("pin-");
            robot.push(place == 0 ? KeyCode.SPACE : KeyCode.ENTER);
            String name = pinName(pin.getId().substring("pin-".length()));
            await(() -> chosen().contains(name));
        }
    }

    @Test
    void enterOnASelectedPlaceLeadsToItsReports() {
        robot.interact(() -> robot.lookup("#pin-tartus").query().requestFocus());
        robot.push(KeyCode.ENTER);
        await(() -> chosen().contains("Tartus"));
        robot.push(KeyCode.ENTER);
        await(() -> "reports".equals(focused().getId()));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        await(() -> window().has("#source-link"));
    }

    @Test
    void escEndsTheSelectionFromTheMatrixToo() {
        robot.clickOn(window().middle("#pin-tartus"), MouseButton.PRIMARY);
        await(() -> chosen().contains("Tartus"));
        robot.clickOn("#header-D");
        robot.push(KeyCode.ESCAPE);
        await(() -> chosen().equals("All visible reports"));
    }

    @Test
    void selectsTheAreaThatIsNotConfirmedAnywhereInIt() {
        robot.moveTo(window().onMap(0.5, 0.5));
        Point2D first = position();
        robot.moveTo(window().onMap(0.6, 0.4));
        Point2D second = position();
        double u = 0.5 + 0.1 * (38.28 - first.getX()) / (second.getX() - first.getX());
        double v = 0.5 - 0.1 * (36.12 - first.getY()) / (second.getY() - first.getY());
        robot.clickOn(window().onMap(u, v), MouseButton.PRIMARY);
        await(() -> chosen().contains("Aleppo"));
        assertThat(robot.lookup("#pin-aleppo-raqqa-unnamed").query().getAccessibleText())
                .contains("not confirmed");
    }

    @Test
    void dragAndWheelFollowTheHandAndHomeReturns() {
        robot.moveTo(window().onMap(0.5, 0.5));
        Point2D before = position();
        robot.press(MouseButton.PRIMARY).moveBy(90, 60).release(MouseButton.PRIMARY);
        robot.moveBy(1, 0).moveBy(-1, 0);
        assertSamePosition(position(), before);
        robot.scroll(3, VerticalDirection.UP);
        robot.moveBy(1, 0).moveBy(-1, 0);
        assertSamePosition(position(), before);
        robot.moveTo(window().onMap(0.5, 0.5));
        assertThat(position().distance(before)).isGreaterThan(0.05);
        await(() -> !robot.lookup("#view-back").query().isDisabled());
        robot.push(KeyCode.HOME);
        robot.moveBy(1, 0).moveBy(-1, 0);
        assertSamePosition(position(), before);
    }

    @Test
    void goesToTheSelectedPlaceAndBackByUndo() {
        robot.clickOn(window().middle("#pin-tartus"), MouseButton.PRIMARY);
        robot.moveTo(window().onMap(0.5, 0.5));
        Point2D country = position();
        robot.clickOn("#fit-selection");
        robot.moveTo(window().onMap(0.5, 0.5));
        assertThat(position().getX()).isCloseTo(35.875, within(0.01));
        assertThat(position().getY()).isCloseTo(34.915, within(0.01));
        await(() -> window().settings().contains("metresPerUnit"));
        await(() -> !robot.lookup("#undo").query().isDisabled());
        robot.clickOn("#undo");
        robot.moveTo(window().onMap(0.5, 0.5));
        assertSamePosition(position(), country);
        robot.clickOn("#redo");
        robot.moveTo(window().onMap(0.5, 0.5));
        assertThat(position().getX()).isCloseTo(35.875, within(0.01));
    }

    @Test
    void goesToThePlaceThatIsListedFromTheListAsWell() {
        robot.clickOn("#place-tartus");
        robot.push(KeyCode.F);
        robot.moveTo(window().onMap(0.5, 0.5));
        assertThat(position().getX()).isCloseTo(35.875, within(0.01));
        assertThat(position().getY()).isCloseTo(34.915, within(0.01));
    }

    @Test
    void aButtonThatIsOffKeepsItsClickFromTheMapBelow() {
        robot.clickOn(window().middle("#pin-tartus"), MouseButton.PRIMARY);
        await(() -> chosen().contains("Tartus"));
        assertThat(robot.lookup("#view-back").query().isDisabled()).isTrue();
        robot.clickOn(window().middle("#view-back"), MouseButton.PRIMARY);
        // a click beside the signs counts after a moment, as it may be the first half of a double click
        robot.sleep(1000);
        assertThat(chosen()).contains("Tartus");
    }

    @Test
    void filtersToAToCAndMapListAndCountsAgree() {
        int all = firstNumber("#count-line");
        int khmeimim = pinCount("khmeimim");
        robot.clickOn("#preset-A_TO_C");
        await(() -> firstNumber("#count-line") < all);
        int shown = firstNumber("#count-line");
        await(() -> pinCount("khmeimim") < khmeimim);
        assertThat(listCount()).isEqualTo(shown);
        for (String place : PLACES) {
            robot.clickOn("#place-" + place);
            await(() -> chosen().contains(pinName(place)));
            assertThat(listCount()).as(place).isEqualTo(pinCount(place));
        }
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> firstNumber("#count-line") == all && pinCount("khmeimim") == khmeimim);
    }

    @Test
    void readsAReportOfThePlaceThatWasClicked() {
        robot.clickOn(window().middle("#pin-khmeimim"), MouseButton.PRIMARY);
        await(() -> chosen().contains("Khmeimim"));
        robot.clickOn(robot.lookup(".report-row").match(Node::isVisible).<Node>query());
        await(() -> robot.lookup(".report-summary").tryQuery().isPresent());
        assertThat(robot.lookup(".report-summary").<Labeled>query().getText()).hasSizeGreaterThan(40);
        assertThat(chosen()).contains("Khmeimim");
    }

    @Test
    void changesItsLookAndRemembersIt() {
        robot.clickOn("#theme");
        assertThat(window().map().getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("tokens-dark.css"));
        await(() -> window().settings().contains("DARK"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(window().map().getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("tokens-light.css"));
        await(() -> window().settings().contains("LIGHT"));
    }

    @Test
    void aTooltipIsNotLeftInTheLookBefore() {
        robot.moveTo("#theme");
        await(ViewerTest::isTooltipOpen);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> window().settings().contains("DARK"));
        assertThat(isTooltipOpen()).isFalse();
    }

    private static boolean isTooltipOpen() {
        return Window.getWindows().stream().anyMatch(Tooltip.class::isInstance);
    }

    @Test
    void barCutsNoWordsHoweverNarrowTheWindow() {
        for (double width : new double[] {1280, 900, 820, 1200}) {
            robot.interact(() -> window().setWidth(width));
            WaitForAsyncUtils.waitForFxEvents();
            for (String id : List.of("#undo", "#redo", "#open", "#map-menu", "#theme", "#help", "#copy-picture")) {
                Labeled button = robot.lookup(id).query();
                assertThat(button.getAccessibleText()).as(id).isNotBlank();
                assertThat(button.getWidth())
                        .as("%s at %s", id, width)
                        .isGreaterThanOrEqualTo(Math.floor(button.prefWidth(-1)));
            }
            Labeled save = robot.lookup("#save-picture").query();
            assertThat(save.getText()).isEqualTo("Save picture…");
            assertThat(save.getWidth()).isGreaterThanOrEqualTo(Math.floor(save.prefWidth(-1)));
            Labeled copy = robot.lookup("#copy-picture").query();
            assertThat(copy.getText()).isEqualTo(width > 1000 ? "Copy picture" : "");
        }
    }

    @Test
    void theSearchHasRoomForAQueryOfSomeWords() {
        robot.interact(() -> window().setWidth(1000));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#search").queryAs(Region.class).getWidth()).isGreaterThanOrEqualTo(240);
    }

    @Test
    void ctrlQClosesTheWindowFromASearchToo() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        await(() -> !window().isOpen());
    }

    @Test
    void foldsItsPanelsAndShowsItsKeys() {
        double before = window().map().getWidth();
        robot.clickOn("#fold-panel-filter");
        await(() -> window().map().getWidth() > before + 150);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> window().map().getWidth() == before);
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#key-help").query().isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#key-help").query().isVisible()).isFalse();
    }

    @Test
    void savesAPictureOfWhatIsFiltered() throws Exception {
        robot.clickOn("#preset-A_TO_C");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(() -> robot.lookup("#picture-preview")
                .<ImageView>tryQuery()
                .filter(preview -> preview.getImage() != null)
                .isPresent());
        robot.clickOn("#picture-save");
        Path file = folder.resolve("picture.png");
        await(() -> Files.exists(file));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("46 of 63 reports");
    }

    private Node focused() {
        return window().map().getScene().getFocusOwner();
    }

    /** Longitude and latitude under the pointer, as the map says. */
    private Point2D position() {
        WaitForAsyncUtils.waitForFxEvents();
        Matcher text =
                POSITION.matcher(robot.lookup("#coordinates").<Label>query().getText());
        assertThat(text.matches()).isTrue();
        return new Point2D(Double.parseDouble(text.group(2)), Double.parseDouble(text.group(1)));
    }

    private static void assertSamePosition(Point2D one, Point2D other) {
        assertThat(one.distance(other)).isLessThan(0.002);
    }

    private String pinName(String place) {
        String text = robot.lookup("#pin-" + place).query().getAccessibleText();
        return text.substring(0, text.indexOf(';'));
    }

    private int pinCount(String place) {
        Matcher count = COUNT.matcher(robot.lookup("#pin-" + place).query().getAccessibleText());
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    private String chosen() {
        return robot.lookup(".place-title").<Labeled>query().getText();
    }

    private int listCount() {
        return firstNumber("#list-count");
    }

    private int firstNumber(String query) {
        String text = robot.lookup(query).<Labeled>query().getText();
        return Integer.parseInt(text.replaceAll("^(\\d+).*", "$1"));
    }
}
