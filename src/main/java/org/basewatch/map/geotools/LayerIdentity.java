package org.basewatch.map.geotools;

import java.util.List;
import java.util.Optional;
import org.basewatch.map.LayerReference;

/**
 * What a layer says about itself.
 *
 * @param reference by what it is found again
 * @param name for the layer panel
 * @param format the file format in words
 * @param attribution whom to name on pictures
 * @param warnings what the user should know, one sentence each
 */
public record LayerIdentity(
        LayerReference reference, String name, String format, Optional<String> attribution, List<String> warnings) {
    /** Copies the list. */
    public LayerIdentity {
        warnings = List.copyOf(warnings);
    }
}
