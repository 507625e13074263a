package org.basewatch.export;

import java.util.List;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.MapProjection;
import org.basewatch.map.StyledLayer;

/**
 * What lies under the reports of a picture.
 *
 * @param projection what the map is drawn in
 * @param layers layers of the user's own, lowest first, opened for that projection
 */
public record PictureGround(MapProjection projection, List<StyledLayer> layers) {
    /** Copies the list. */
    public PictureGround {
        layers = List.copyOf(layers);
    }

    /** The bundled map alone. */
    public static PictureGround bundled() {
        return new PictureGround(LambertConformalConic.syria(), List.of());
    }
}
