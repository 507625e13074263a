package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.basewatch.app.DrivenWindow.await;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.basewatch.io.Settings;
import org.basewatch.io.SettingsStore;
import org.basewatch.map.MapTheme;
import org.basewatch.map.ViewLimits;
import org.basewatch.map.Viewport;
import org.basewatch.map.annotation.AnnotationShape;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.map.annotation.SampleAnnotations;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.map.LaidOver;
import org.basewatch.ui.map.MapPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tools on the map of the real window, driven by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class MapToolsTest {
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
        await(() -> window().has("#pin-khmeimim"));
        await(() -> window().has("#annotation-editor"));
        await(() -> window().has("#count-line"));
    }

    @Test
    void nothingIsWrittenBelowTheUnfoldedTools() {
        robot.clickOn("#tools");
        await(() -> isShown("#tool-marker"));
        Region map = window().map();
        Node marker = robot.lookup("#tool-marker").query();
        await(() -> marker.getBoundsInParent().getMinY() > 0);
        Bounds last = map.sceneToLocal(marker.localToScene(marker.getLayoutBounds()));
        Viewport view = Viewport.fitting(ViewLimits.syria(), map.getWidth(), map.getHeight(), 0);
        assertThat(MapPane.coveredPlaces(view, new LaidOver(true, Optional.empty())))
                .anyMatch(
                        box -> box.holds(last.getMinX(), last.getMinY()) && box.holds(last.getMaxX(), last.getMaxY()));
        assertThat(MapPane.coveredPlaces(view, LaidOver.nothing()))
                .noneMatch(box -> box.holds(last.getMinX(), last.getMinY()));
    }

    @Test
    void nothingIsWrittenBelowTheTabsOfThePanels() {
        Region map = window().map();
        Viewport view = Viewport.fitting(ViewLimits.syria(), map.getWidth(), map.getHeight(), 0);
        for (Node tab : robot.lookup(".fold-tab").queryAll()) {
            Bounds over = map.sceneToLocal(tab.localToScene(tab.getLayoutBounds()));
            double left = Math.max(0, over.getMinX());
            double right = Math.min(map.getWidth(), over.getMaxX()) - 1;
            double lower = Math.min(map.getHeight(), over.getMaxY()) - 1;
            assertThat(MapPane.coveredPlaces(view, LaidOver.nothing()))
                    .as(tab.getId())
                    .anyMatch(box -> box.holds(left, over.getMinY()) && box.holds(right, lower));
        }
        assertThat(robot.lookup(".fold-tab").queryAll()).hasSize(3);
    }

    @Test
    void measuresAWayAndTakesItBack() {
        robot.clickOn("#tools").clickOn("#tool-distance");
        assertThat(hint()).contains("Click along the way");
        robot.clickOn(window().onMap(0.4, 0.6), MouseButton.PRIMARY);
        robot.clickOn(window().onMap(0.5, 0.5), MouseButton.PRIMARY);
        robot.clickOn(window().onMap(0.6, 0.55), MouseButton.PRIMARY);
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.ENTER);
        await(() -> isShown("#annotation-editor"));
        await(() -> drawn().items().size() == 1);
        assertThat(drawn().items().get(0).shape()).isInstanceOfSatisfying(AnnotationShape.Measured.class, way -> {
            assertThat(way.area()).isFalse();
            assertThat(way.points()).hasSize(2);
        });
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> drawn().isEmpty());
        assertThat(isShown("#annotation-editor")).isFalse();
    }

    @Test
    void writesATextMovesItAndPutsItOnThePicture() throws Exception {
        robot.clickOn("#tools").clickOn("#tool-text");
        robot.clickOn(window().onMap(0.6, 0.6), MouseButton.PRIMARY);
        await(() -> robot.lookup("#annotation-text").<TextField>query().isFocused());
        robot.write("Checkpoint").push(KeyCode.ENTER);
        await(() -> drawn().words().equals("text “Checkpoint”"));
        var before = drawn().items().get(0).shape().points().get(0);
        robot.drag(window().onMap(0.6, 0.6), MouseButton.PRIMARY).dropTo(window().onMap(0.65, 0.66));
        await(() -> !drawn().items().get(0).shape().points().get(0).equals(before));
        robot.clickOn("#annotation-teal");
        await(() -> drawn().items().get(0).colour().name().equals("TEAL"));
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown("#annotation-editor")).isFalse();

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
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("Checkpoint");
    }

    @Test
    void movesOneCornerByTheMouseAndByKeys() {
        robot.clickOn("#tools").clickOn("#tool-line");
        robot.clickOn(window().onMap(0.5, 0.6), MouseButton.PRIMARY);
        robot.clickOn(window().onMap(0.6, 0.6), MouseButton.PRIMARY);
        robot.push(KeyCode.ENTER);
        await(() -> drawn().items().size() == 1);
        List<GeoPoint> before = drawn().items().get(0).shape().points();
        robot.drag(window().onMap(0.6, 0.6), MouseButton.PRIMARY).dropTo(window().onMap(0.6, 0.7));
        await(() -> !points().get(1).equals(before.get(1)));
        assertThat(points().get(0)).isEqualTo(before.get(0));
        assertThat(points().get(1).lat()).isLessThan(before.get(1).lat());

        GeoPoint dropped = points().get(1);
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        await(() -> points().get(1).lat() > dropped.lat());
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> points().equals(before));
    }

    private List<GeoPoint> points() {
        return drawn().items().get(0).shape().points();
    }

    @Test
    void leavesAToolByEscape() {
        robot.clickOn("#tools").clickOn("#tool-area");
        robot.clickOn(window().onMap(0.4, 0.6), MouseButton.PRIMARY);
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown("#tool-hint")).isFalse();
        robot.clickOn(window().middle("#pin-tartus"), MouseButton.PRIMARY);
        await(() -> robot.lookup(".place-title").<Labeled>query().getText().contains("Tartus"));
        assertThat(drawn().isEmpty()).isTrue();
    }

    @Test
    void goesToAPlaceAndToAPosition() {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.clickOn("#go-to-field");
        robot.write("hmeim");
        await(() -> !robot.lookup("#go-to-list").<ListView<?>>query().getItems().isEmpty());
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup(".place-title").<Labeled>query().getText().contains("Khmeimim"));
        assertThat(isShown("#go-to")).isFalse();
        assertThat(isShown("#spot-ring")).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.write("36.1234 N 38.5 E").push(KeyCode.ENTER);
        await(() -> isShown("#spot-ring"));
        robot.moveTo(window().onMap(0.5, 0.5));
        assertThat(robot.lookup("#coordinates").<Label>query().getText())
                .startsWith("36.12")
                .contains("38.50");
        robot.clickOn("#coordinates");
        assertThat(robot.lookup("#coordinates").<Label>query().getText()).contains("′");
        robot.push(KeyCode.ESCAPE);
        assertThat(isShown("#spot-ring")).isFalse();
    }

    @Test
    void whatAnotherWindowHasDrawnOutlastsThisOne() {
        SettingsStore other = window().store();
        Settings start = other.load().settings();
        Annotations theirs = SampleAnnotations.all();
        assertThat(other.save(new Settings(
                        start.window(),
                        MapTheme.DARK,
                        start.panels(),
                        start.view(),
                        start.labels(),
                        start.folder(),
                        start.furniture(),
                        start.picture(),
                        start.ground(),
                        new Settings.Marks(CoordinateFormat.MGRS, theirs))))
                .isEmpty();

        robot.moveTo(window().onMap(0.5, 0.5)).scroll(3, VerticalDirection.UP);
        await(() -> window().settings().contains("metresPerUnit"));
        assertThat(drawn()).isEqualTo(theirs);
        window().close();
        Settings kept = window().store().load().settings();
        assertThat(kept.marks()).isEqualTo(new Settings.Marks(CoordinateFormat.MGRS, theirs));
        assertThat(kept.theme()).isEqualTo(MapTheme.DARK);
    }

    /** What the window has kept, which is what is drawn a second later. */
    private Annotations drawn() {
        return window().store().load().settings().marks().annotations();
    }

    private boolean isShown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private String hint() {
        return robot.lookup("#tool-hint").<Label>query().getText();
    }
}
