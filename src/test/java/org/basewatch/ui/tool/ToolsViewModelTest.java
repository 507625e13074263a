package org.basewatch.ui.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.basewatch.map.annotation.Annotation;
import org.basewatch.map.annotation.AnnotationColour;
import org.basewatch.map.annotation.AnnotationShape;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.SmallSet;
import org.basewatch.ui.Workspace;
import org.junit.jupiter.api.Test;

class ToolsViewModelTest {
    private static final GeoPoint A = new GeoPoint(36, 35);
    private static final GeoPoint B = new GeoPoint(37, 35);
    private static final GeoPoint C = new GeoPoint(37, 36);

    private final Workspace workspace = SmallSet.workspace();
    private final ToolsViewModel tools = new ToolsViewModel(workspace);

    @Test
    void measuresAlongTheClicksAndEndsWhenTold() {
        tools.take(Tool.DISTANCE);
        assertThat(tools.hint()).hasValueSatisfying(hint -> assertThat(hint).contains("Click along"));
        tools.click(A);
        tools.hover(B);
        assertThat(tools.livelyProperty().get()).isPresent();
        tools.click(B);
        tools.click(C);
        tools.finish();
        assertThat(drawn())
                .extracting(Annotation::shape)
                .containsExactly(new AnnotationShape.Measured(List.of(A, B, C), false));
        assertThat(tools.toolProperty().get()).isEmpty();
        assertThat(tools.selection()).isPresent();
    }

    @Test
    void takesTheLastPointBack() {
        tools.take(Tool.LINE);
        tools.click(A);
        tools.click(C);
        tools.backspace();
        tools.click(B);
        tools.finish();
        assertThat(drawn())
                .extracting(Annotation::shape)
                .containsExactly(new AnnotationShape.Way(List.of(A, B), false));
    }

    @Test
    void leavesWithoutATrace() {
        tools.take(Tool.AREA);
        tools.click(A);
        tools.click(B);
        assertThat(tools.leave()).isTrue();
        assertThat(drawn()).isEmpty();
        assertThat(tools.livelyProperty().get()).isEmpty();
        assertThat(tools.leave()).isFalse();
        assertThat(workspace.canUndoProperty().get()).isFalse();
    }

    @Test
    void makesNothingOfTooFewPoints() {
        tools.take(Tool.EXTENT);
        tools.click(A);
        tools.click(B);
        tools.finish();
        assertThat(drawn()).isEmpty();
    }

    @Test
    void countsMarkersOn() {
        tools.takeAt(Tool.MARKER, A);
        tools.takeAt(Tool.MARKER, B);
        assertThat(drawn())
                .extracting(Annotation::shape)
                .containsExactly(new AnnotationShape.Marker(A, 1), new AnnotationShape.Marker(B, 2));
    }

    @Test
    void eachChangeIsOneStepOfUndo() {
        tools.takeAt(Tool.TEXT, A);
        tools.change(annotation -> annotation.with("Checkpoint"));
        tools.change(annotation -> annotation.with(AnnotationColour.TEAL));
        tools.drag(point -> B);
        assertThat(drawn().get(0).shape().points()).containsExactly(A);
        tools.dragged();
        assertThat(drawn().get(0).shape().points()).containsExactly(B);
        tools.delete();
        assertThat(drawn()).isEmpty();

        workspace.undo();
        assertThat(drawn().get(0).shape().points()).containsExactly(B);
        workspace.undo();
        assertThat(drawn().get(0).shape().points()).containsExactly(A);
        workspace.undo();
        assertThat(drawn().get(0).colour()).isEqualTo(AnnotationColour.VIOLET);
        workspace.undo();
        assertThat(drawn().get(0).text()).isEqualTo("Text");
        workspace.undo();
        assertThat(drawn()).isEmpty();
        assertThat(tools.selection()).isEmpty();
        workspace.redo();
        assertThat(drawn()).hasSize(1);
    }

    @Test
    void movesOneCornerOfALineInOneStepOfUndo() {
        drawLine();
        tools.dragCorner(1, point -> A);
        assertThat(drawn().get(0).shape().points()).containsExactly(A, B, C);
        tools.dragCorner(1, point -> new GeoPoint(36.5, 34));
        tools.dragged();
        assertThat(drawn().get(0).shape().points()).containsExactly(A, new GeoPoint(36.5, 34), C);
        workspace.undo();
        assertThat(drawn().get(0).shape().points()).containsExactly(A, B, C);
    }

    @Test
    void keysMoveCornerAfterCornerAndThenAllOfIt() {
        drawLine();
        UnaryOperator<GeoPoint> north = point -> new GeoPoint(point.lon(), point.lat() + 1);
        assertThat(tools.nextCorner()).isTrue();
        tools.nudge(north);
        tools.nudge(north);
        GeoPoint moved = new GeoPoint(36, 37);
        assertThat(drawn().get(0).shape().points()).containsExactly(moved, B, C);
        tools.nextCorner();
        tools.nextCorner();
        tools.nextCorner();
        assertThat(tools.cornerProperty().get()).isEmpty();
        tools.nudge(north);
        assertThat(drawn().get(0).shape().points()).containsExactly(north.apply(moved), north.apply(B), north.apply(C));
        workspace.undo();
        assertThat(drawn().get(0).shape().points()).containsExactly(A, B, C);
    }

    @Test
    void whatWasMovedByKeysIsAStepApartFromWhatCameBefore() {
        drawLine();
        tools.change(annotation -> annotation.with("front"));
        tools.nudge(point -> C);
        tools.change(annotation -> annotation.with("line"));
        tools.nudge(point -> A);
        workspace.undo();
        assertThat(drawn().get(0).text()).isEqualTo("line");
        assertThat(drawn().get(0).shape().points()).containsExactly(C, C, C);
        workspace.undo();
        workspace.undo();
        assertThat(drawn().get(0).text()).isEqualTo("front");
        assertThat(drawn().get(0).shape().points()).containsExactly(A, B, C);
    }

    @Test
    void aMarkerHasNoCornersToChoose() {
        tools.takeAt(Tool.MARKER, A);
        assertThat(tools.nextCorner()).isFalse();
        assertThat(tools.cornerProperty().get()).isEmpty();
    }

    @Test
    void forgetsTheCornerWhenSomethingElseIsSelected() {
        drawLine();
        tools.nextCorner();
        tools.leave();
        tools.select(0);
        assertThat(tools.cornerProperty().get()).isEmpty();
    }

    @Test
    void undoLeavesWhatIsSelectedSelected() {
        Annotation a = Annotation.of(new AnnotationShape.Words(A));
        Annotation b = Annotation.of(new AnnotationShape.Words(B));
        workspace.annotate(new Annotations(List.of(a, b)));
        tools.select(0);
        tools.delete();
        tools.select(0);
        assertThat(tools.selection()).contains(b);

        workspace.undo();
        assertThat(tools.selection()).contains(b);
        tools.delete();
        assertThat(drawn()).containsExactly(a);

        tools.select(0);
        workspace.undo();
        workspace.undo();
        assertThat(tools.selection()).isEmpty();
    }

    private void drawLine() {
        tools.take(Tool.LINE);
        tools.click(A);
        tools.click(B);
        tools.click(C);
        tools.finish();
    }

    @Test
    void showsTheSelectedOneApartFromTheRest() {
        tools.takeAt(Tool.MARKER, A);
        tools.takeAt(Tool.MARKER, B);
        tools.select(0);
        assertThat(tools.restingProperty().get().items()).hasSize(1);
        assertThat(tools.livelyProperty().get().map(Annotation::shape)).contains(new AnnotationShape.Marker(A, 1));
        tools.selectResting(0);
        assertThat(tools.selection().map(Annotation::shape)).contains(new AnnotationShape.Marker(B, 2));
    }

    private List<Annotation> drawn() {
        return workspace.annotations().items();
    }
}
