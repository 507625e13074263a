package org.basewatch.ui.layer;

import org.basewatch.map.UserLayer;

/** How it stands with a layer of the list. */
public sealed interface LayerState {
    /** The file is being opened. */
    record Opening() implements LayerState {}

    /** The layer is on the map. */
    record Open(UserLayer layer) implements LayerState {}

    /**
     * The layer was on the map before and cannot be shown now.
     *
     * @param reason one plain sentence
     * @param changed whether the file is there but is not the one it was
     */
    record Missing(String reason, boolean changed) implements LayerState {}
}
