package org.basewatch.ui.main;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import org.basewatch.map.Box;

/**
 * The map with strips of words over its upper edge, one below the other, clear of the buttons at either side; on a narrow map of those
 * at the right alone. They come and go while
 * the map keeps its size, so that nothing on it moves but the signs that they would hide.
 */
public final class StripsOverMap extends Region {
    private static final double EDGE = 12;
    private static final double GAP = 8;
    /** So much is taken by the buttons at each side of the map, in logical units. */
    private static final double BUTTONS = 56;

    private static final double WIDEST = 640;
    /** With less room than this between the buttons, words would make a tower: then they begin at the very edge. */
    private static final double LEAST = 300;

    private final Region map;
    private final List<Region> strips;
    private final ReadOnlyObjectWrapper<Optional<Box>> covered =
            new ReadOnlyObjectWrapper<>(this, "covered", Optional.empty());

    /**
     * Puts strips over the map.
     *
     * @param strips from top to bottom; they are there while they are visible
     */
    public StripsOverMap(Region map, Region... strips) {
        this.map = map;
        this.strips = List.of(strips);
        getChildren().add(map);
        getChildren().addAll(strips);
        this.strips.forEach(strip -> strip.visibleProperty().addListener((property, before, now) -> requestLayout()));
        setMinSize(map.getMinWidth(), map.getMinHeight());
    }

    /** Where the strips lie on the map, in logical units; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<Box>> coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    @Override
    protected void layoutChildren() {
        map.resizeRelocate(0, 0, getWidth(), getHeight());
        double left = getWidth() - 2 * BUTTONS < LEAST ? EDGE : BUTTONS;
        double room = getWidth() - left - BUTTONS;
        double most = Math.rint(Math.max(0, Math.min(WIDEST, room)));
        double widest = 0;
        double y = EDGE;
        for (Region strip : strips) {
            double width = Math.min(most, Math.ceil(strip.maxWidth(-1)));
            double height = strip.isVisible() ? strip.prefHeight(width) : 0;
            strip.resizeRelocate(left(left, room, width), y, width, height);
            if (height > 0) {
                y += height + GAP;
                widest = Math.max(widest, width);
            }
        }
        covered.set(
                widest > 0
                        ? Optional.of(new Box(left(left, room, widest), EDGE, widest, y - GAP - EDGE))
                        : Optional.empty());
    }

    private static double left(double edge, double room, double width) {
        return Math.rint(edge + Math.max(0, (room - width) / 2));
    }
}
