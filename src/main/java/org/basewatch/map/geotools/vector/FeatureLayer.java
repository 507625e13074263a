package org.basewatch.map.geotools.vector;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.basewatch.map.Extent;
import org.basewatch.map.LayerReference;
import org.basewatch.map.Overlay;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.geotools.LayerIdentity;

/** A layer of points, lines and areas, wholly in memory. */
final class FeatureLayer implements UserLayer {
    private final LayerIdentity identity;
    private final Extent extent;
    private volatile Optional<ShapeColumns> shapes;

    FeatureLayer(LayerIdentity identity, ShapeColumns shapes) {
        this.identity = identity;
        this.extent = shapes.extent();
        this.shapes = Optional.of(shapes);
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
        return Kind.FEATURES;
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
        return extent;
    }

    @Override
    public OptionalDouble groundResolution() {
        return OptionalDouble.empty();
    }

    @Override
    public List<String> warnings() {
        return identity.warnings();
    }

    @Override
    public Overlay overlay(UserLayerStyle style, BooleanSupplier unwanted) {
        Optional<ShapeColumns> held = shapes;
        if (held.isEmpty() || !style.visible() || style.opacity() == 0) {
            return (graphics, viewport) -> {};
        }
        return new FeatureOverlay(held.get(), style, unwanted);
    }

    @Override
    public void close() {
        shapes = Optional.empty();
    }
}
