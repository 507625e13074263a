package org.basewatch.map;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;

/**
 * A layer that the user opened from a file of their own: imagery or features. It is bound to one display projection; after a
 * change of projection it is opened anew.
 *
 * <p>Everything but {@link #close()} may be called from any thread, and from several at once. A closed layer paints nothing.
 */
public interface UserLayer extends AutoCloseable {
    /** By what the layer is found again in a saved map state. */
    LayerReference reference();

    /** A name for the layer panel: the file's own title, or the file name. */
    String name();

    /** What the layer holds. */
    Kind kind();

    /** The file format in words, such as "GeoTIFF". */
    String format();

    /** Whom the file asks to name on pictures, if it says so. */
    Optional<String> attribution();

    /** Where the layer lies, in metres of the display projection. */
    Extent extent();

    /** Metres on the map that one pixel of the sharpest imagery covers; empty for features. */
    OptionalDouble groundResolution();

    /** The attributes by which its features can be named, in the order of the file; none for imagery. */
    default List<String> attributes() {
        return List.of();
    }

    /**
     * The features of a part of the map that have a name, by the attribute that was asked for when the layer was opened. None where so
     * many features are in sight that names would be a matter of chance.
     */
    default List<NamedShape> named(Extent shown) {
        return List.of();
    }

    /**
     * Whether something of the layer may lie in a part of the map, by the boxes around its features; quick, for many small parts.
     *
     * @param where in metres of the display projection
     */
    default boolean liesIn(Extent where) {
        return extent().intersects(where);
    }

    /**
     * The features under a point of the map, with what the file says of them. Reads the file, so it is not for the window's thread.
     *
     * @param point where, in the display projection
     * @param metresPerUnit metres on the map in one logical unit: what is thin or small can be a few units away
     * @param style how it is painted; nothing is found of what is hidden
     * @param unwanted asked now and then; once it answers true, what was found so far is the answer
     * @return none for imagery
     */
    default FoundFeatures featuresAt(
            MapPoint point, double metresPerUnit, UserLayerStyle style, BooleanSupplier unwanted) {
        return FoundFeatures.none();
    }

    /**
     * The pixel under a point of the map, with the values that the file has there. Reads the file, so it is not for the window's thread.
     *
     * @param point where, in the display projection
     * @param style how it is painted; nothing is found of what is hidden
     * @param unwanted asked now and then; once it answers true, any answer will do
     * @return empty for features, and where the picture does not reach
     */
    default Optional<FoundPixel> pixelAt(MapPoint point, UserLayerStyle style, BooleanSupplier unwanted) {
        return Optional.empty();
    }

    /** What the user should know about the file, each one plain sentence; empty if nothing was odd. */
    List<String> warnings();

    /**
     * The layer as part of the map picture.
     *
     * @param style how it is painted
     * @param unwanted asked now and then while painting; once it answers true, painting stops where it is
     * @return an overlay that may be painted as often as wanted
     */
    Overlay overlay(UserLayerStyle style, BooleanSupplier unwanted);

    /** The layer as part of a picture that nobody takes back. */
    default Overlay overlay(UserLayerStyle style) {
        return overlay(style, () -> false);
    }

    /** Lets go of files and memory. May be called twice. */
    @Override
    void close();

    /** What a layer holds. */
    enum Kind {
        /** Points, lines and areas. */
        FEATURES,
        /** Pixels. */
        IMAGERY
    }
}
