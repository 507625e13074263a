package org.basewatch.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.Event;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.ViewLimits;
import org.basewatch.ui.Selection;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.task.HandExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapGesturesTest {
    private static final Selection PLACE = Selection.of(SmallSet.NORTH);

    private final Workspace workspace = SmallSet.workspace();
    private final HandRest clickRest = new HandRest();
    private final Region surface = new Region();
    private final MapViewModel model = model();

    @BeforeEach
    void install() {
        model.resized(800, 600, 1);
        new MapGestures(surface, model, clickRest).install();
        workspace.select(PLACE);
    }

    @Test
    void clickBesideTheSignsSelectsNothing() {
        click(1);
        clickRest.isOver();

        assertThat(workspace.selection()).isEqualTo(Selection.none());
    }

    @Test
    void doubleClickEnlargesTheMapAndKeepsTheSelection() {
        double before = metresPerUnit();
        click(1);
        click(2);
        clickRest.isOver();

        assertThat(workspace.selection()).isEqualTo(PLACE);
        assertThat(metresPerUnit()).isLessThan(before);
    }

    @Test
    void dragIsNoClick() {
        fire(MouseEvent.MOUSE_PRESSED, 100, 1);
        fire(MouseEvent.MOUSE_DRAGGED, 160, 1);
        fire(MouseEvent.MOUSE_CLICKED, 160, 1);
        clickRest.isOver();

        assertThat(workspace.selection()).isEqualTo(PLACE);
    }

    /** The window is told of the way of a quick hand only in part, but always of where it let go. */
    @Test
    void mapStopsWhereTheHandLetsGo() {
        double before = model.viewportProperty().get().orElseThrow().centre().x();
        fire(MouseEvent.MOUSE_PRESSED, 100, 1);
        fire(MouseEvent.MOUSE_DRAGGED, 160, 1);
        fire(MouseEvent.MOUSE_RELEASED, 190, 1);

        double after = model.viewportProperty().get().orElseThrow().centre().x();
        assertThat((before - after) / metresPerUnit()).isCloseTo(90, within(1e-6));
    }

    private double metresPerUnit() {
        return model.viewportProperty().get().orElseThrow().metresPerUnit();
    }

    private void click(int count) {
        fire(MouseEvent.MOUSE_PRESSED, 100, count);
        fire(MouseEvent.MOUSE_CLICKED, 100, count);
    }

    private void fire(javafx.event.EventType<MouseEvent> type, double x, int count) {
        Event.fireEvent(
                surface,
                new MouseEvent(
                        type,
                        x,
                        100,
                        x,
                        100,
                        MouseButton.PRIMARY,
                        count,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private MapViewModel model() {
        LambertConformalConic projection = LambertConformalConic.syria();
        return new MapViewModel(
                workspace, projection, ViewLimits.bundled(projection), new HandExecutor(), new HandRest(), Rest.none());
    }
}
