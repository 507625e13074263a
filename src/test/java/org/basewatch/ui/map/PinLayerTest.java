package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The focus on the signs of the map when the signs change under it. */
@ExtendWith(ApplicationExtension.class)
class PinLayerTest {
    private final List<SiteMark> chosen = new ArrayList<>();
    private final PinLayer pins = new PinLayer(chosen::add);
    private final Region other = new Region();
    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Pane(pins, other), 400, 300));
        stage.show();
    }

    @Test
    void aPinThatStaysKeepsTheFocus() {
        robot.interact(() -> pins.show(List.of(mark("a", 10, 10), mark("b", 100, 10))));
        robot.interact(() -> pin("b").requestFocus());
        robot.interact(() -> pins.show(List.of(mark("c", 99, 10), mark("b", 200, 200))));
        assertThat(pin("b").isFocused()).isTrue();
    }

    @Test
    void aPinThatGoesLeavesTheFocusToTheNearest() {
        robot.interact(() -> pins.show(List.of(mark("a", 10, 10), mark("several", 100, 100))));
        robot.interact(() -> pin("several").requestFocus());
        robot.interact(() -> pins.show(List.of(mark("a", 10, 10), mark("one", 110, 90), mark("two", 160, 120))));
        assertThat(pin("one").isFocused()).isTrue();
    }

    @Test
    void aFocusElsewhereStaysThere() {
        robot.interact(() -> pins.show(List.of(mark("a", 10, 10))));
        robot.interact(other::requestFocus);
        robot.interact(() -> pins.show(List.of(mark("b", 10, 10))));
        assertThat(other.isFocused()).isTrue();
        robot.interact(() -> pins.show(List.of()));
        assertThat(pins.getChildren()).isEmpty();
    }

    private Node pin(String key) {
        return Optional.ofNullable(pins.lookup("#pin-" + key)).orElseThrow();
    }

    private static SiteMark mark(String key, double x, double y) {
        return new SiteMark(key, x, y, 20, 20, () -> new SiteMark.Words(key, "", key));
    }
}
