package org.basewatch.map;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user asks to open.
 *
 * @param file the file; for a shapefile the one that ends in .shp
 * @param crs the coordinate system to take instead of what the file says or does not say, as a code such as "EPSG:32637"; empty
 *     to go by the file
 * @param namedBy the attribute of its features to keep as their names; the others are not kept
 */
public record LayerRequest(Path file, Optional<String> crs, Optional<String> namedBy) {
    /** Without names. */
    public LayerRequest(Path file, Optional<String> crs) {
        this(file, crs, Optional.empty());
    }

    /** The same with names. */
    public LayerRequest namedBy(Optional<String> attribute) {
        return new LayerRequest(file, crs, attribute);
    }

    /** Opens a file by what it says of itself. */
    public static LayerRequest of(Path file) {
        return new LayerRequest(file, Optional.empty());
    }
}
