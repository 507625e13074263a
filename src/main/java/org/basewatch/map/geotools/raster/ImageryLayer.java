package org.basewatch.map.geotools.raster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.basewatch.map.Extent;
import org.basewatch.map.FoundPixel;
import org.basewatch.map.LayerReference;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.Overlay;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.geotools.LayerIdentity;

/** A layer of pixels. */
final class ImageryLayer implements UserLayer {
    private final LayerIdentity identity;
    private final PixelSource source;
    private final TileCache cache;
    private final MapProjection projection;
    private final Footprint footprint;
    private final PixelLookup lookup;
    private volatile boolean closed;

    ImageryLayer(
            LayerIdentity identity,
            PixelSource source,
            TileCache cache,
            MapProjection projection,
            Footprint footprint,
            PixelLookup lookup) {
        this.identity = identity;
        this.source = source;
        this.cache = cache;
        this.projection = projection;
        this.footprint = footprint;
        this.lookup = lookup;
    }

    @Override
    public LayerReference reference() {
        return identity.reference();
    }

    @Override
    public String name() {
        return identity.name();
    }

    @Override
    public Kind kind() {
        return Kind.IMAGERY;
    }

    @Override
    public String format() {
        return identity.format();
    }

    @Override
    public Optional<String> attribution() {
        return identity.attribution();
    }

    @Override
    public Extent extent() {
        return footprint.extent();
    }

    @Override
    public OptionalDouble groundResolution() {
        return OptionalDouble.of(footprint.metresPerPixel());
    }

    @Override
    public List<String> warnings() {
        return identity.warnings();
    }

    @Override
    public Optional<FoundPixel> pixelAt(MapPoint point, UserLayerStyle style, BooleanSupplier unwanted) {
        if (closed || !style.visible() || style.opacity() == 0) {
            return Optional.empty();
        }
        return lookup.at(point, () -> closed || unwanted.getAsBoolean());
    }

    @Override
    public Overlay overlay(UserLayerStyle style, BooleanSupplier unwanted) {
        if (closed || !style.visible() || style.opacity() == 0) {
            return (graphics, viewport) -> {};
        }
        return new ImageryOverlay(
                source,
                cache,
                projection,
                footprint.extent(),
                style.opacity(),
                () -> closed || unwanted.getAsBoolean());
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        cache.forget(source);
        try {
            source.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
