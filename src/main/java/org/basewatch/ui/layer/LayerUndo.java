package org.basewatch.ui.layer;

import java.util.List;
import java.util.Optional;
import org.basewatch.map.SavedLayer;
import org.basewatch.ui.Workspace;

/**
 * Makes what is done to layers steps of the one undo: adding, removing, order, visibility, look, coordinate system. Changes of one
 * layer's look in a row, as while a slider is dragged, are one step. JavaFX application thread; needs no toolkit.
 */
public final class LayerUndo {
    private final Workspace workspace;
    private final LayersViewModel model;
    private Optional<Restyled> last = Optional.empty();
    private boolean following;

    private LayerUndo(Workspace workspace, LayersViewModel model) {
        this.workspace = workspace;
        this.model = model;
    }

    /** Begins with the layers as they are. */
    public static void follow(Workspace workspace, LayersViewModel model) {
        LayerUndo undo = new LayerUndo(workspace, model);
        workspace.beginWithLayers(model.saved());
        model.entriesProperty().addListener((property, before, now) -> undo.changed());
        workspace.layersProperty().addListener((property, before, now) -> undo.restore(now));
    }

    private void changed() {
        List<SavedLayer> before = workspace.layersProperty().get();
        List<SavedLayer> now = model.saved();
        if (following || now.equals(before)) {
            return;
        }
        Optional<Restyled> restyled = Restyled.between(before, now);
        boolean further = restyled.isPresent()
                && last.filter(step -> step.isGoneOnWithBy(restyled.get(), before))
                        .isPresent();
        last = restyled;
        if (further) {
            workspace.arrangeFurther(now);
        } else {
            workspace.arrange(now);
        }
    }

    private void restore(List<SavedLayer> wanted) {
        if (!wanted.equals(model.saved())) {
            following = true;
            model.show(wanted);
            following = false;
            last = Optional.empty();
        }
    }

    /** A change of one layer's look. */
    private record Restyled(int index, List<SavedLayer> now) {
        /** Empty if anything else has changed, too; showing and hiding is a step of its own. */
        static Optional<Restyled> between(List<SavedLayer> before, List<SavedLayer> now) {
            int found = -1;
            for (int i = 0; i < now.size() && before.size() == now.size(); i++) {
                SavedLayer old = before.get(i);
                SavedLayer changed = now.get(i);
                if (!old.equals(changed)) {
                    boolean lookAlone = found < 0
                            && old.reference().equals(changed.reference())
                            && old.crs().equals(changed.crs())
                            && old.style().visible() == changed.style().visible()
                            && old.style().namedBy().equals(changed.style().namedBy());
                    if (!lookAlone) {
                        return Optional.empty();
                    }
                    found = i;
                }
            }
            return found < 0 ? Optional.empty() : Optional.of(new Restyled(found, now));
        }

        boolean isGoneOnWithBy(Restyled next, List<SavedLayer> before) {
            return next.index == index && before.equals(now);
        }
    }
}
