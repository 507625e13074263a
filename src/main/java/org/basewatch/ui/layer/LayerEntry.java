package org.basewatch.ui.layer;

import java.util.List;
import java.util.Optional;
import org.basewatch.map.LayerReference;
import org.basewatch.map.SavedLayer;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;

/**
 * One line of the list of layers. Immutable.
 *
 * @param id tells the lines apart as long as the window is open
 * @param reference which file, and which part of it
 * @param crs the coordinate system that the user named for the file
 * @param style how it is painted
 * @param state whether it is open
 */
public record LayerEntry(
        long id, LayerReference reference, Optional<String> crs, UserLayerStyle style, LayerState state) {
    /** What the layer is called; the file's name if it is not open. */
    public String name() {
        return layer().map(UserLayer::name).filter(name -> !name.isBlank()).orElseGet(() -> fileName() + partWords());
    }

    /** The name of its file, without the folders. */
    public String fileName() {
        return String.valueOf(reference.file().getFileName());
    }

    /** The layer, if it is open. */
    public Optional<UserLayer> layer() {
        return state instanceof LayerState.Open open ? Optional.of(open.layer()) : Optional.empty();
    }

    /** The layer as it lies on the map, if it is open. */
    public Optional<StyledLayer> styled() {
        return layer().map(open -> new StyledLayer(open, style, crs));
    }

    /** What the user should know about it, each one plain sentence. */
    public List<String> remarks() {
        if (state instanceof LayerState.Missing missing) {
            return List.of(missing.reason());
        }
        return layer().map(UserLayer::warnings).orElse(List.of());
    }

    /** What is kept of it from one run to the next. */
    public SavedLayer saved() {
        return new SavedLayer(reference, crs, style);
    }

    /** Whether it is this layer, read with the same names, whatever else it looks like. */
    boolean isOf(SavedLayer kept) {
        return reference.equals(kept.reference())
                && crs.equals(kept.crs())
                && style.namedBy().equals(kept.style().namedBy());
    }

    LayerEntry with(LayerState newState) {
        return new LayerEntry(id, reference, crs, style, newState);
    }

    LayerEntry with(UserLayerStyle newStyle) {
        return new LayerEntry(id, reference, crs, newStyle, state);
    }

    LayerEntry with(LayerReference newReference) {
        return new LayerEntry(id, newReference, crs, style, state);
    }

    LayerEntry withCrs(Optional<String> newCrs) {
        return new LayerEntry(id, reference, newCrs, style, state);
    }

    private String partWords() {
        return reference.part().isEmpty() ? "" : ", " + reference.part();
    }
}
