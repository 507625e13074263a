package org.basewatch.map;

import java.util.Optional;

/**
 * What is kept of a layer so that it can be opened again. Any thread.
 *
 * @param reference which file, which part of it, and what its checksum was
 * @param crs the coordinate system that the user named for the file, such as "EPSG:32637"
 * @param style how it was painted
 */
public record SavedLayer(LayerReference reference, Optional<String> crs, UserLayerStyle style) {}
