package org.basewatch.ui.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.Viewport;

/**
 * The painted layers of the user's own, on a transparent ground. Never painted on again, so that any thread may read it.
 *
 * @param padded what the picture shows: the viewport with a margin around
 * @param pixelScale pixels in one logical unit
 * @param layers what is painted, lowest first
 * @param image the pixels
 */
public record LayerPicture(Viewport padded, double pixelScale, List<StyledLayer> layers, BufferedImage image) {
    /** Copies the list. */
    public LayerPicture {
        layers = List.copyOf(layers);
    }

    /** Whether it is of the same layers, though perhaps in another look or place. */
    boolean isOf(List<StyledLayer> others) {
        if (layers.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).layer() != others.get(i).layer()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is of the same scale as the pane, and shows all of it. */
    boolean servesWhileMoving(Viewport pane, double pixels) {
        return padded.metresPerUnit() == pane.metresPerUnit()
                && pixelScale == pixels
                && padded.extent().contains(pane.extent());
    }

    /** Whether it was painted for the viewport. */
    boolean isFor(Optional<Viewport> pane) {
        return pane.filter(seen -> seen.centre().equals(padded.centre()) && servesWhileMoving(seen, pixelScale))
                .isPresent();
    }

    /** The pixels with what they show. */
    MapPicture asPicture() {
        return new MapPicture(image, padded, pixelScale);
    }
}
