package org.basewatch.ui.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.basewatch.map.Extent;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.ui.dialog.HandDialogs;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Dragging a layer to another place of the list. */
@ExtendWith(ApplicationExtension.class)
class RowDragTest {
    private final HandExecutor executor = new HandExecutor();
    private final FxRobot robot = new FxRobot();
    private final LayersViewModel model = new LayersViewModel(
            new PretendLayers(), LambertConformalConic.syria(), executor, new HandDialogs(), new NoNews());

    @Start
    void start(Stage stage) {
        for (String name : List.of("low.gpkg", "middle.gpkg", "high.gpkg")) {
            model.add(Path.of(name));
        }
        executor.finishNext();
        executor.finishNext();
        stage.setScene(new Scene(new LayersPane(model), 300, 400));
        stage.show();
    }

    @Test
    void aRowIsLetGoWhereTheMarkIs() {
        robot.interact(() -> {
            drag(1, MouseEvent.MOUSE_DRAGGED, 0);
            assertThat(marks()).isEqualTo(1);
            drag(1, MouseEvent.MOUSE_RELEASED, 0);
        });
        assertThat(names()).containsExactly("middle.gpkg", "high.gpkg", "low.gpkg");
        assertThat(marks()).isZero();
    }

    @Test
    void noMarkIsLeftWhenTheRowGivesWayWhileItIsDragged() {
        robot.interact(() -> {
            Node dragged = rows().getChildren().get(0);
            drag(0, MouseEvent.MOUSE_DRAGGED, 400);
            assertThat(marks()).isEqualTo(1);
            executor.finishNext();
            assertThat(rows().getChildren()).hasSize(3).doesNotContain(dragged);
            assertThat(marks()).isZero();
            fire(((LayerRow) dragged).grip(), MouseEvent.MOUSE_DRAGGED, 400);
            fire(((LayerRow) dragged).grip(), MouseEvent.MOUSE_RELEASED, 400);
        });
        assertThat(marks()).isZero();
        assertThat(names()).containsExactly("high.gpkg", "middle.gpkg", "low.gpkg");
    }

    private void drag(int place, EventType<MouseEvent> type, double y) {
        fire(((LayerRow) rows().getChildren().get(place)).grip(), type, y);
    }

    private static void fire(Node grip, EventType<MouseEvent> type, double y) {
        Event.fireEvent(
                grip,
                new MouseEvent(
                        type,
                        0,
                        y,
                        0,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private VBox rows() {
        return robot.lookup(".layer-rows").queryAs(VBox.class);
    }

    private long marks() {
        return rows().getChildren().stream()
                .flatMap(row -> row.getPseudoClassStates().stream())
                .map(PseudoClass::getPseudoClassName)
                .filter(name -> name.startsWith("drop-"))
                .count();
    }

    private List<String> names() {
        return model.entriesProperty().get().stream().map(LayerEntry::fileName).toList();
    }

    /** Nobody is told. */
    private static final class NoNews implements LayersViewModel.News {
        @Override
        public void tell(String sentence) {
            // the test looks at the list alone
        }

        @Override
        public void goTo(Extent extent) {
            // the test looks at the list alone
        }

        @Override
        public void reveal(Extent extent) {
            // the test looks at the list alone
        }
    }
}
