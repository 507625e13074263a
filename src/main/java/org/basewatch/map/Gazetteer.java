package org.basewatch.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.basewatch.model.GeoPoint;

/** The named things of the bundled map with where they are. Immutable; any thread. */
public final class Gazetteer {
    private static final double TOWN = 6_000;
    private static final double AIRFIELD = 4_000;

    private final BaseMap map;
    private final MapProjection projection;
    private final List<Spot> spots = new ArrayList<>();

    /**
     * A named thing.
     *
     * @param english its name in Latin letters
     * @param arabic its Arabic name
     * @param kind what it is, such as "town"
     * @param inside the governorate or the country that it lies in
     * @param middle where it is, or its middle
     * @param radiusMetres how much of the ground around shows it well
     * @param isPoint whether it is at that point, rather than around it
     * @param weight inhabitants, or a figure like that
     */
    public record Spot(
            String english,
            Optional<String> arabic,
            String kind,
            Optional<String> inside,
            GeoPoint middle,
            double radiusMetres,
            boolean isPoint,
            double weight) {}

    private Gazetteer(BaseMap map, MapProjection projection) {
        this.map = map;
        this.projection = projection;
        points("places", TOWN);
        points("airfields", AIRFIELD);
        shapes("governorates", "governorate", 2_000_000);
        shapes("countries", "country", 5_000_000);
        shapes("lakes", "lake", 50_000);
        shapes("rivers", "river", 80_000);
    }

    /** All named things of a map that is drawn in a projection. */
    public static List<Spot> of(BaseMap map, MapProjection projection) {
        return List.copyOf(new Gazetteer(map, projection).spots);
    }

    private void points(String layer, double radius) {
        for (MapFeature feature : map.features(layer)) {
            boolean airfield = layer.equals("airfields");
            MapPoint at = feature.firstPoint();
            double weight = airfield ? 100_000 : feature.number("pop");
            add(feature, airfield ? "airfield" : town(feature), inside(feature, at), at, radius, true, weight);
        }
    }

    private void shapes(String layer, String kind, double weight) {
        Set<String> seen = new HashSet<>();
        for (MapFeature feature : map.features(layer)) {
            if (seen.add(feature.text("name_en"))) {
                Extent bounds = feature.bounds();
                double radius = Math.max(3_000, Math.max(bounds.width(), bounds.height()) / 2);
                add(feature, kind, Optional.empty(), bounds.centre(), radius, false, weight);
            }
        }
    }

    private void add(
            MapFeature feature,
            String kind,
            Optional<String> inside,
            MapPoint at,
            double radius,
            boolean isPoint,
            double weight) {
        feature.attribute("name_en")
                .ifPresent(name -> spots.add(new Spot(
                        name,
                        feature.attribute("name_ar"),
                        kind,
                        inside,
                        projection.unproject(at),
                        radius,
                        isPoint,
                        weight)));
    }

    private static String town(MapFeature feature) {
        String kind = feature.text("kind");
        return switch (kind) {
            case "capital" -> "capital";
            case "seat" -> "city";
            default -> feature.number("pop") >= 100_000 ? "city" : "town";
        };
    }

    private Optional<String> inside(MapFeature feature, MapPoint at) {
        for (MapFeature governorate : map.features("governorates")) {
            if (governorate.bounds().contains(at) && contains(governorate, at)) {
                return governorate.attribute("name_en");
            }
        }
        return feature.attribute("cc")
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH));
    }

    /** Even–odd over all rings. */
    private static boolean contains(MapFeature area, MapPoint at) {
        boolean inside = false;
        for (int ring = 0; ring < area.partCount(); ring++) {
            int[] xy = area.part(ring);
            for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
                boolean crosses = xy[i + 1] > at.y() != xy[j + 1] > at.y();
                if (crosses
                        && at.x()
                                < xy[i]
                                        + (at.y() - xy[i + 1])
                                                * ((double) xy[j] - xy[i])
                                                / ((double) xy[j + 1] - xy[i + 1])) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
