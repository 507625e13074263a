package org.basewatch.map.geotools.vector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.basewatch.map.FeatureAttribute;
import org.basewatch.map.FoundFeature;
import org.basewatch.map.FoundFeatures;
import org.basewatch.map.HitTest;
import org.basewatch.map.MapPoint;
import org.basewatch.map.MapProjection;
import org.basewatch.map.NamedShape;
import org.basewatch.map.UserLayerStyle;
import org.basewatch.map.geotools.StampedFile;
import org.basewatch.model.GeoPoint;

/** Looks features up: which are under a point, what their file says of them, what they measure. Immutable; any thread. */
final class FeatureLookup {
    /** Of more that lie one upon the other nobody reads the list. */
    private static final int MOST = 25;

    private static final List<String> NAMING = List.of("name", "title", "label");

    private final ShapeColumns shapes;
    private final long[] places;
    private final AttributeSource source;
    private final MapProjection projection;

    /**
     * A look-up.
     *
     * @param places where each feature stands in the source
     * @param projection what the shapes are in
     */
    FeatureLookup(ShapeColumns shapes, long[] places, AttributeSource source, MapProjection projection) {
        this.shapes = shapes;
        this.places = places;
        this.source = source;
        this.projection = projection;
    }

    FoundFeatures at(MapPoint point, double metresPerUnit, UserLayerStyle style, BooleanSupplier unwanted) {
        double lineReach = (style.lineWidth() / 2 + HitTest.TOLERANCE) * metresPerUnit;
        double pointReach = (style.pointSize() / 2 + HitTest.TOLERANCE) * metresPerUnit;
        int[] hits = new ShapeHits(shapes, point, lineReach, pointReach).find(unwanted);
        List<FoundFeature> found = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, hits.length) && !unwanted.getAsBoolean(); i++) {
            found.add(found(hits[i], style.namedBy()));
        }
        return new FoundFeatures(found, Math.max(0, hits.length - MOST));
    }

    private FoundFeature found(int feature, Optional<String> namedBy) {
        List<FeatureAttribute> attributes = List.of();
        Optional<String> problem = Optional.empty();
        try {
            attributes = attributes(feature);
        } catch (StampedFile.ChangedFileException changed) {
            problem = Optional.ofNullable(changed.getMessage());
        } catch (IOException | RuntimeException odd) {
            problem = Optional.of("What the file says of this feature cannot be read; the file is damaged there.");
        }
        ShapeMeasure size = ShapeMeasure.of(shapes, feature, projection);
        NamedShape shape = shapes.named(feature, name(feature, attributes, namedBy));
        return new FoundFeature(
                shape.name(),
                shape.geometry(),
                attributes,
                problem,
                size.metres(),
                size.squareMetres(),
                position(feature),
                shape);
    }

    private List<FeatureAttribute> attributes(int feature) throws IOException {
        if (places[feature] == AttributeSource.NOWHERE) {
            throw new IOException("the place of the feature is not known");
        }
        return source.at(places[feature]);
    }

    private Optional<GeoPoint> position(int feature) {
        int part = shapes.firstPart(feature);
        boolean single = shapes.endPart(feature) == part + 1 && shapes.kind(part) == ShapeColumns.POINT;
        return single
                ? Optional.of(ShapeMeasure.points(shapes, part, projection).get(0))
                : Optional.empty();
    }

    /** By the attribute that names it on the map, else by one that sounds like a name, else by what it is and its number in the file. */
    private String name(int feature, List<FeatureAttribute> attributes, Optional<String> namedBy) {
        List<String> naming = new ArrayList<>();
        namedBy.map(FeatureLookup::plain).ifPresent(naming::add);
        naming.addAll(NAMING);
        for (String wanted : naming) {
            Optional<FeatureAttribute> named = attributes.stream()
                    .filter(attribute -> plain(attribute.name()).equals(wanted))
                    .filter(attribute -> !attribute.value().isBlank())
                    .findFirst();
            if (named.isPresent()) {
                return named.get().value().strip();
            }
        }
        byte kind = shapes.kind(shapes.firstPart(feature));
        String what = kind == ShapeColumns.POINT ? "Point" : kind == ShapeColumns.LINE ? "Line" : "Area";
        return String.format(Locale.ROOT, "%s no. %,d", what, feature + 1);
    }

    private static String plain(String attribute) {
        return attribute.strip().toLowerCase(Locale.ROOT);
    }
}
