package org.basewatch.ui.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.basewatch.map.annotation.Annotation;
import org.basewatch.map.annotation.AnnotationShape;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.model.GeoPoint;
import org.basewatch.ui.Workspace;

/**
 * The tool in hand, what is being drawn with it, and which annotation is selected. What is finished goes to the workspace, one step
 * of undo each. JavaFX application thread; needs no toolkit.
 */
public final class ToolsViewModel {
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Tool>> tool =
            new ReadOnlyObjectWrapper<>(this, "tool", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Annotation>> lively =
            new ReadOnlyObjectWrapper<>(this, "lively", Optional.empty());
    private final ReadOnlyObjectWrapper<Annotations> resting =
            new ReadOnlyObjectWrapper<>(this, "resting", Annotations.none());
    private final ReadOnlyObjectWrapper<OptionalInt> selected =
            new ReadOnlyObjectWrapper<>(this, "selected", OptionalInt.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> corner =
            new ReadOnlyObjectWrapper<>(this, "corner", OptionalInt.empty());
    private final List<GeoPoint> points = new ArrayList<>();
    private Optional<GeoPoint> pointer = Optional.empty();
    private Optional<Annotations> nudged = Optional.empty();

    /** No tool in hand and nothing selected. */
    public ToolsViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.annotationsProperty().addListener((property, before, now) -> {
            selected.get().ifPresent(at -> selected.set(now.placeOf(at, before)));
            update();
        });
        selected.addListener((property, before, now) -> corner.set(OptionalInt.empty()));
        update();
    }

    /** The tool in hand; empty if the hand selects and moves. */
    public ReadOnlyObjectProperty<Optional<Tool>> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    /** What is being drawn or moved, or is selected: painted anew with every move of the hand. */
    public ReadOnlyObjectProperty<Optional<Annotation>> livelyProperty() {
        return lively.getReadOnlyProperty();
    }

    /** Everything else that is drawn. */
    public ReadOnlyObjectProperty<Annotations> restingProperty() {
        return resting.getReadOnlyProperty();
    }

    /** The place of the selected annotation among all. */
    public ReadOnlyObjectProperty<OptionalInt> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The point of the selected annotation that keys move; empty if they move all of it. */
    public ReadOnlyObjectProperty<OptionalInt> cornerProperty() {
        return corner.getReadOnlyProperty();
    }

    /** The selected annotation. */
    public Optional<Annotation> selection() {
        return selected.get().isPresent()
                ? Optional.of(workspace.annotations().items().get(selected.get().getAsInt()))
                : Optional.empty();
    }

    /** What to do next; empty without a tool. */
    public Optional<String> hint() {
        return tool.get().map(now -> {
            boolean begun = !points.isEmpty();
            return now.hint() + (begun ? "; Backspace takes the last point back" : "") + "; Esc leaves.";
        });
    }

    /** Takes a tool in hand; what was being drawn is dropped. */
    public void take(Tool chosen) {
        drop();
        selected.set(OptionalInt.empty());
        tool.set(Optional.of(chosen));
        update();
    }

    /** Takes a tool in hand with its first point set. */
    public void takeAt(Tool chosen, GeoPoint point) {
        take(chosen);
        click(point);
    }

    /** Sets a point. */
    public void click(GeoPoint point) {
        tool.get().ifPresent(now -> {
            points.add(point);
            pointer = Optional.empty();
            if (now.isDoneWith(points.size())) {
                finish();
            } else {
                update();
            }
        });
    }

    /** Follows the pointer. */
    public void hover(GeoPoint point) {
        if (tool.get().isPresent() && !points.isEmpty()) {
            pointer = Optional.of(point);
            update();
        }
    }

    /** Ends what is being drawn and selects it; too few points make nothing. */
    public void finish() {
        Optional<Annotation> done = tool.get().flatMap(now -> now.of(points, next()));
        drop();
        tool.set(Optional.empty());
        done.ifPresent(annotation -> {
            Annotations more = workspace.annotations().plus(annotation);
            workspace.annotate(more);
            selected.set(OptionalInt.of(more.items().size() - 1));
        });
        update();
    }

    /** Takes the last point back. */
    public void backspace() {
        if (!points.isEmpty()) {
            points.remove(points.size() - 1);
            update();
        }
    }

    /**
     * Leaves the tool, or selects nothing any more.
     *
     * @return whether there was anything to leave
     */
    public boolean leave() {
        boolean busy = tool.get().isPresent() || selected.get().isPresent();
        drop();
        tool.set(Optional.empty());
        selected.set(OptionalInt.empty());
        update();
        return busy;
    }

    /** Selects an annotation by its place among all. */
    public void select(int index) {
        selected.set(OptionalInt.of(index));
        update();
    }

    /** Selects an annotation by its place among those that rest. */
    void selectResting(int index) {
        boolean behind = selected.get().isPresent() && selected.get().getAsInt() <= index;
        select(behind ? index + 1 : index);
    }

    /** Shows the selected annotation as it would be, without changing it yet. */
    void preview(UnaryOperator<Annotation> edit) {
        selection().ifPresent(annotation -> lively.set(Optional.of(edit.apply(annotation))));
    }

    /** Shows the selected annotation somewhere else, as long as it is being moved. */
    public void drag(UnaryOperator<GeoPoint> move) {
        selection()
                .ifPresent(annotation -> lively.set(
                        Optional.of(annotation.with(annotation.shape().moved(move)))));
    }

    /** Shows the selected annotation with one point somewhere else, as long as that point is being moved. */
    void dragCorner(int index, UnaryOperator<GeoPoint> move) {
        selection()
                .map(annotation -> withCorner(annotation, index, move))
                .ifPresent(moved -> lively.set(Optional.of(moved)));
    }

    /** Chooses the point of the selected annotation that keys move, or none for all of it. */
    void chooseCorner(OptionalInt index) {
        corner.set(index);
    }

    /**
     * Chooses the next point of the selected annotation for the keys; after the last one all of it.
     *
     * @return whether there is a choice
     */
    boolean nextCorner() {
        int count = selection()
                .map(annotation -> annotation.shape().points().size())
                .orElse(0);
        int next = corner.get().orElse(-1) + 1;
        corner.set(count > 1 && next < count ? OptionalInt.of(next) : OptionalInt.empty());
        return count > 1;
    }

    /** Moves the chosen point of the selected annotation, or all of it. Moves in a row are one step of undo. */
    void nudge(UnaryOperator<GeoPoint> move) {
        selected.get().ifPresent((int index) -> {
            Annotations before = workspace.annotations();
            Annotation now = before.items().get(index);
            Annotation moved = corner.get().isPresent()
                    ? withCorner(now, corner.get().getAsInt(), move)
                    : now.with(now.shape().moved(move));
            Annotations after = before.replacing(index, moved);
            if (nudged.filter(before::equals).isPresent()) {
                workspace.annotateFurther(after);
            } else {
                workspace.annotate(after);
            }
            nudged = Optional.of(after);
        });
        update();
    }

    private static Annotation withCorner(Annotation annotation, int index, UnaryOperator<GeoPoint> move) {
        AnnotationShape shape = annotation.shape();
        return annotation.with(shape.withPoint(index, move.apply(shape.points().get(index))));
    }

    /** Leaves the selected annotation where it was moved to. */
    public void dragged() {
        lively.get().ifPresent(moved -> change(ignored -> moved));
    }

    /** Changes the selected annotation; one step of undo. */
    public void change(UnaryOperator<Annotation> edit) {
        selected.get().ifPresent((int index) -> {
            Annotation now = workspace.annotations().items().get(index);
            workspace.annotate(workspace.annotations().replacing(index, edit.apply(now)));
        });
        update();
    }

    /** Takes the selected annotation away. */
    public void delete() {
        selected.get().ifPresent((int index) -> {
            selected.set(OptionalInt.empty());
            workspace.annotate(workspace.annotations().without(index));
        });
        update();
    }

    private int next() {
        return workspace.annotations().nextNumber();
    }

    private void drop() {
        points.clear();
        pointer = Optional.empty();
    }

    private void update() {
        Annotations all = workspace.annotations();
        if (selected.get().isPresent()) {
            resting.set(all.without(selected.get().getAsInt()));
            lively.set(selection());
        } else {
            resting.set(all);
            List<GeoPoint> seen = new ArrayList<>(points);
            pointer.ifPresent(seen::add);
            lively.set(points.isEmpty() ? Optional.empty() : tool.get().flatMap(now -> now.preview(seen, next())));
        }
    }
}
