package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.basewatch.app.DrivenWindow.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.basewatch.ui.dialog.HandDialogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Features of the user's own are looked up in the real window, and the signs of reports come first. */
@ExtendWith(ApplicationExtension.class)
class LookupWindowTest {
    /** Two areas, one upon the other, that cover the whole country and more. */
    private static final String FEATURES = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"below","الاسم":"منطقة"},"geometry":{"type":"Polygon",
             "coordinates":[[[34,30],[44,30],[44,39],[34,39],[34,30]]]}},
            {"type":"Feature","properties":{"name":"above","status":"open"},"geometry":{"type":"Polygon",
             "coordinates":[[[34,30],[44,30],[44,39],[34,39],[34,30]]]}}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();
    private Optional<DrivenWindow> window = Optional.empty();

    @Start
    void start(Stage shared) {
        try {
            Path file = Files.writeString(folder.resolve("zones.geojson"), FEATURES);
            window =
                    Optional.of(new DrivenWindow(robot, shared, folder, new HandDialogs().addingLayers(List.of(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DrivenWindow window() {
        return window.orElseThrow();
    }

    @BeforeEach
    void addTheLayer() {
        window().addLayers("zones");
    }

    @AfterEach
    void close() {
        window().close();
    }

    @Test
    void aClickBesideTheSignsShowsWhatLiesThereAndAClickOnASignDoesNot() {
        robot.clickOn(window().onMap(0.6, 0.6));
        await(this::isShown);
        assertThat(words()).contains("above", "zones.geojson", "status", "open", "Area");
        ListView<?> list = robot.lookup("#feature-list").query();
        assertThat(list.getItems()).hasSize(2);

        robot.interact(() -> list.getSelectionModel().select(1));
        assertThat(words()).contains("below", "الاسم", "منطقة").doesNotContain("status");
        robot.clickOn("#feature-copy");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("Layer\tzones.geojson\nname\tbelow\nالاسم\tمنطقة\nArea (measured)\t"));

        robot.clickOn(window().middle("#pin-khmeimim"));
        await(() -> !isShown());
        assertThat(isSelected()).isTrue();
        assertThat(isOutlined()).isFalse();
    }

    @Test
    void escClosesTheCardBeforeItEndsTheSelection() {
        robot.clickOn(window().middle("#pin-khmeimim"));
        await(this::isSelected);
        robot.clickOn(window().onMap(0.6, 0.6));
        await(this::isShown);
        assertThat(isSelected()).as("what was open stays open").isTrue();
        assertThat(isOutlined()).isTrue();

        robot.push(KeyCode.ESCAPE);
        await(() -> !isShown());
        assertThat(isSelected()).isTrue();
        robot.push(KeyCode.ESCAPE);
        await(() -> !isSelected());
    }

    @Test
    void aKeyLooksAtTheMiddleAndTheCardTakesTheCursorAndGivesItBack() {
        robot.interact(window().map()::requestFocus);
        robot.push(KeyCode.I);
        await(() -> focused("#feature-list"));
        robot.push(KeyCode.DOWN);
        await(() -> words().contains("below"));
        robot.push(KeyCode.ESCAPE);
        await(() -> !isShown() && window().map().isFocused());

        openPointMenu();
        await(() -> window().has("#look-here"));
        robot.clickOn("#look-here");
        await(this::isShown);

        robot.clickOn(".layer-eye");
        await(() -> !isShown());
        openPointMenu();
        await(() -> window().has("#measure-here"));
        assertThat(window().has("#look-here")).as("nothing to look into").isFalse();
    }

    /** As the key for menus does; the middle of the map is meant. */
    private void openPointMenu() {
        Region map = window().map();
        robot.interact(() -> Event.fireEvent(
                map, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
    }

    private boolean isSelected() {
        return !robot.lookup("#fit-selection").query().isDisabled();
    }

    private boolean isShown() {
        return robot.lookup("#feature-card").tryQuery().filter(Node::isVisible).isPresent();
    }

    private boolean isOutlined() {
        return robot.lookup("#feature-outline")
                .tryQuery()
                .filter(Node::isVisible)
                .isPresent();
    }

    private boolean focused(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isFocused).isPresent();
    }

    private String words() {
        Region card = robot.lookup("#feature-card").query();
        return robot.from(card).lookup(".label").queryAll().stream()
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining(" | "));
    }
}
