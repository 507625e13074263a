package org.basewatch.map;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Places of the frame that something covers which is not painted with the map, such as the buttons of a window or the
 * words that the author writes: signs, names and
 * furniture keep off them. Paints nothing.
 *
 * @param places the covered boxes in a view, in logical units
 */
public record CoveredPlaces(Function<Viewport, List<Box>> places) implements BoxedOverlay {
    /** Nothing is covered, as on paper. */
    public static CoveredPlaces none() {
        return new CoveredPlaces(viewport -> List.of());
    }

    @Override
    public Optional<Box> box(Viewport viewport) {
        return boxes(viewport).stream().reduce(Box::union);
    }

    @Override
    public List<Box> boxes(Viewport viewport) {
        return places.apply(viewport);
    }

    @Override
    public void paint(Graphics2D graphics, Viewport viewport) {
        // what lies here is drawn by somebody else
    }
}
