package org.basewatch.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All things with a name on a map, in the order in which they get their places: by class, then the larger first. */
final class NameList {
    private final List<NameItem> items = new ArrayList<>();

    NameList(BaseMap map, MapStyle style) {
        for (NameClass nameClass : style.nameClasses()) {
            List<MapFeature> features = map.features(nameClass.layer()).stream()
                    .filter(feature -> !feature.text(nameClass.namedBy()).isEmpty()
                            && nameClass.where().accepts(feature))
                    .sorted(importance(nameClass.at()))
                    .toList();
            if (nameClass.at() == NameClass.At.LINE) {
                addByName(nameClass, features);
            } else {
                features.forEach(feature -> items.add(item(nameClass, List.of(feature))));
            }
        }
    }

    List<NameItem> items() {
        return items;
    }

    private void addByName(NameClass nameClass, List<MapFeature> features) {
        Map<String, List<MapFeature>> byName = new LinkedHashMap<>();
        for (MapFeature feature : features) {
            byName.computeIfAbsent(feature.text(nameClass.namedBy()), name -> new ArrayList<>())
                    .add(feature);
        }
        byName.values().forEach(reaches -> items.add(item(nameClass, reaches)));
    }

    private static NameItem item(NameClass nameClass, List<MapFeature> features) {
        MapFeature first = features.get(0);
        return new NameItem(
                nameClass, first.text(nameClass.namedBy()), first.text("name_ar"), features, new Courses(features));
    }

    /** A fixed order, whatever is in the frame: what was named before the map was moved is named after. */
    private static Comparator<MapFeature> importance(NameClass.At at) {
        Comparator<MapFeature> bySize = at == NameClass.At.POINT
                ? Comparator.comparingDouble(feature -> feature.number("pop"))
                : Comparator.comparingDouble(
                        feature -> feature.bounds().width() * feature.bounds().height());
        return bySize.reversed().thenComparing(feature -> feature.text("name_en"));
    }
}
