package org.basewatch.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/**
 * One thing with a name: a town, a country, or all reaches of a river.
 *
 * @param nameClass how it is named
 * @param latin its name in Latin letters
 * @param arabic its Arabic name, "" if none is known
 * @param features what bears the name; one but for rivers
 * @param courses their lines, where they are lines
 */
record NameItem(NameClass nameClass, String latin, String arabic, List<MapFeature> features, Courses courses) {
    NameItem {
        features = List.copyOf(features);
    }

    MapFeature feature() {
        return features.get(0);
    }

    boolean shownAt(double denominator) {
        return nameClass.scales().contains(denominator);
    }

    /** The name as it is lettered: in capitals where the class has it so. */
    String latinLettered() {
        return nameClass.text().capitals() ? latin.toUpperCase(Locale.ROOT) : latin;
    }

    /** Width of the sign; 0 if it has none. */
    double markSize(double denominator) {
        return nameClass.mark().map(mark -> mark.size().at(denominator)).orElse(0.0);
    }

    Rectangle2D markBox(Point2D centre, double denominator) {
        double size = markSize(denominator);
        return new Rectangle2D.Double(centre.getX() - size / 2, centre.getY() - size / 2, size, size);
    }
}
