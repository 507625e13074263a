package org.basewatch.map;

import java.util.Optional;

/**
 * A class of the style sheet that the legend explains.
 *
 * @param title what the legend says, such as "Ceasefire line"
 * @param paint lines or areas
 * @param named points with a sign
 */
record LegendClass(String title, Optional<PaintClass> paint, Optional<NameClass> named) {
    String layer() {
        return paint.map(PaintClass::layer)
                .or(() -> named.map(NameClass::layer))
                .orElseThrow();
    }

    FeatureFilter where() {
        return paint.map(PaintClass::where)
                .or(() -> named.map(NameClass::where))
                .orElseThrow();
    }

    ScaleRange scales() {
        return paint.map(PaintClass::scales)
                .or(() -> named.map(NameClass::scales))
                .orElseThrow();
    }
}
