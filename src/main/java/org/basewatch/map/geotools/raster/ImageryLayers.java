package org.basewatch.map.geotools.raster;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.SourceCrs;
import org.basewatch.map.geotools.StampedFile;

/** What the formats of imagery have in common. */
final class ImageryLayers {
    private ImageryLayers() {}

    /** The layer of a source; closes the source if there is nothing to show. */
    static UserLayer layer(
            Opening opening, PixelSource source, TileCache cache, String name, String part, String format)
            throws UnusableLayerException, IOException {
        return layer(opening, source, cache, part, Title.of(name, format));
    }

    /** What a layer is called, the format it comes from, and whom to name. */
    record Title(String name, String format, Optional<String> attribution) {
        static Title of(String name, String format) {
            return new Title(name, format, Optional.empty());
        }
    }

    /** The layer of a source that says more about itself; closes the source if there is nothing to show. */
    static UserLayer layer(Opening opening, PixelSource source, TileCache cache, String part, Title title)
            throws UnusableLayerException, IOException {
        Optional<Footprint> footprint = Footprint.of(source, opening.projection());
        if (footprint.isEmpty()) {
            source.close();
            throw new UnusableLayerException(opening.fileName()
                    + " lies where this map cannot show it; pick another coordinate system for the map.");
        }
        Footprint where = footprint.get();
        Rectangle2D numbers =
                source.pixelToCrs().createTransformedShape(source.area()).getBounds2D();
        opening.warnIfOutOfPlace(source.crs(), numbers, where.degrees());
        return new ImageryLayer(
                opening.identity(title.name(), part, title.format(), title.attribution()),
                source,
                cache,
                opening.projection(),
                where,
                new PixelLookup(source, opening.projection(), StampedFile.of(opening.file())));
    }

    /** The system of a picture that names none. */
    static SourceCrs assumedCrs(Opening opening, AffineTransform pixelToCrs, int width, int height)
            throws UnusableLayerException {
        Rectangle2D box = pixelToCrs
                .createTransformedShape(new Rectangle2D.Double(0, 0, width, height))
                .getBounds2D();
        return opening.assumedCrs(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }
}
