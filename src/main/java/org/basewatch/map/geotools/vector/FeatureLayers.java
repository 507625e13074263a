package org.basewatch.map.geotools.vector;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.basewatch.map.UnusableLayerException;
import org.basewatch.map.UserLayer;
import org.basewatch.map.geotools.Opening;
import org.basewatch.map.geotools.SourceCrs;
import org.locationtech.jts.geom.GeometryFactory;

/** What the formats of features have in common. */
final class FeatureLayers {
    static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private FeatureLayers() {}

    /** The one layer of a file whose features were collected. */
    static List<UserLayer> single(
            Opening opening, ShapeCollector collector, AttributeSource source, String name, String format)
            throws UnusableLayerException, IOException {
        return List.of(layer(opening, collector, source, name, "", format));
    }

    /** The layer of the features that were collected, part of a file or all of it. */
    static UserLayer layer(
            Opening opening, ShapeCollector collector, AttributeSource source, String name, String part, String format)
            throws UnusableLayerException, IOException {
        ShapeColumns shapes = collector.pack();
        return new FeatureLayer(
                opening.identity(name, part, format, Optional.empty()),
                shapes,
                collector.names(),
                collector.attributes(),
                new FeatureLookup(shapes, collector.places(), source, opening.projection()));
    }

    /** The collector of a format whose coordinates are always longitude and latitude on WGS 84. */
    static ShapeCollector collectorOfDegrees(Opening opening) throws UnusableLayerException {
        return new ShapeCollector(opening, opening.chosenCrs().orElseGet(SourceCrs::degrees));
    }

    /** The bytes of the file; says how far it is, and ends the opening if nobody wants it any more. */
    static InputStream watched(Opening opening) throws IOException {
        long length = Math.max(1, Files.size(opening.file()));
        return new FilterInputStream(Files.newInputStream(opening.file())) {
            private long done;

            @Override
            public int read(byte[] bytes, int offset, int count) throws IOException {
                int read = super.read(bytes, offset, count);
                done += Math.max(0, read);
                opening.step(0.95 * Math.min(1, (double) done / length));
                return read;
            }
        };
    }
}
