package org.basewatch.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which features of a layer belong to a class of the style sheet: all conditions must hold.
 *
 * @param conditions none takes every feature
 */
record FeatureFilter(List<Condition> conditions) {
    /**
     * A comparison.
     *
     * @param key attribute name
     * @param values the values compared with; "" stands for an absent attribute
     * @param wanted whether the attribute must be one of them, or must not
     */
    record Condition(String key, Set<String> values, boolean wanted) {}

    FeatureFilter {
        conditions = List.copyOf(conditions);
    }

    /** Reads "cc = SY, rank != 1|2". */
    static FeatureFilter parse(String text) {
        List<Condition> conditions = new ArrayList<>();
        for (String piece : text.isBlank() ? List.<String>of() : List.of(text.split(",", -1))) {
            int equals = piece.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "“" + piece.strip() + "” is not a condition like cc = SY or cc != SY");
            }
            boolean wanted = piece.charAt(equals - 1) != '!';
            String key = piece.substring(0, wanted ? equals : equals - 1).strip();
            Set<String> values = Set.of(piece.substring(equals + 1).strip().split("\\|", -1));
            conditions.add(new Condition(key, values, wanted));
        }
        return new FeatureFilter(conditions);
    }

    boolean accepts(MapFeature feature) {
        for (Condition condition : conditions) {
            if (condition.values().contains(feature.text(condition.key())) != condition.wanted()) {
                return false;
            }
        }
        return true;
    }
}
