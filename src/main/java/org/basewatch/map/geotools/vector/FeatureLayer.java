package org.basewatch.map.geotools.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.basewatch.map.Extent;
import org.basewatch.map.FoundFeatures;
import org.basewatch.map.LayerReference;
import org.basewatch.map.MapPoint;
import org.basewatch.map.NamedShape;
import org.basewatch.map.Overlay;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.geotools.LayerIdentity;

/** A layer of points, lines and areas, wholly in memory. */
final class FeatureLayer implements UserLayer {
    /** Of more features in sight only few would find room for their names. */
    private static final int MOST_NAMED = 2_000;

    private final LayerIdentity identity;
    private final Extent extent;
    private final List<String> attributes;
    private volatile Optional<TextColumn.Packed> names;
    private volatile Optional<ShapeColumns> shapes;
    private volatile Optional<FeatureLookup> lookup;

    FeatureLayer(
            LayerIdentity identity,
            ShapeColumns shapes,
            Optional<TextColumn.Packed> names,
            List<String> attributes,
            FeatureLookup lookup) {
        this.lookup = Optional.of(lookup);
        this.names = names;
        this.attributes = List.copyOf(attributes);
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
    public List<String> attributes() {
        return attributes;
    }

    @Override
    public List<NamedShape> named(Extent shown) {
        Optional<ShapeColumns> held = shapes;
        Optional<TextColumn.Packed> words = names;
        if (held.isEmpty() || words.isEmpty()) {
            return List.of();
        }
        int[] features = held.get().within(shown);
        if (features.length > MOST_NAMED) {
            return List.of();
        }
        List<NamedShape> named = new ArrayList<>();
        for (int feature : features) {
            String name = words.get().of(feature);
            if (!name.isBlank()) {
                named.add(held.get().named(feature, name));
            }
        }
        return named;
    }

    @Override
    public boolean liesIn(Extent where) {
        return extent.intersects(where)
                && shapes.filter(held -> held.isAnyWithin(where)).isPresent();
    }

    @Override
    public FoundFeatures featuresAt(
            MapPoint point, double metresPerUnit, UserLayerStyle style, BooleanSupplier unwanted) {
        if (!style.visible() || style.opacity() == 0) {
            return FoundFeatures.none();
        }
        return lookup.map(held -> held.at(point, metresPerUnit, style, unwanted))
                .orElseGet(FoundFeatures::none);
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
        names = Optional.empty();
        lookup = Optional.empty();
    }
}
