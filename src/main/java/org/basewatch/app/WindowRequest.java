package org.basewatch.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.LayerRequest;

/**
 * What the window opens with.
 *
 * @param reports the report set; the bundled one if empty
 * @param layers files to put on the map, lowest first, beside those that were there when the window was last closed
 */
record WindowRequest(Optional<Path> reports, List<LayerRequest> layers) {
    WindowRequest {
        layers = List.copyOf(layers);
    }

    /** A report set alone. */
    static WindowRequest of(Optional<Path> reports) {
        return new WindowRequest(reports, List.of());
    }
}
