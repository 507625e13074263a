package org.basewatch.ui.layer;

import java.util.ArrayList;
import java.util.List;
import org.basewatch.map.FeatureAttribute;
import org.basewatch.map.Found;
import org.basewatch.map.FoundFeature;
import org.basewatch.map.FoundPixel;
import org.basewatch.map.coordinate.CoordinateFormat;
import org.basewatch.map.measure.MeasureWords;

/** What there is to say of a feature or a pixel that was found, beside its attributes. Needs no toolkit. */
final class FoundWords {
    private FoundWords() {}

    /** What it measures on the ground, and where it is if it is a point or a pixel. */
    static List<FeatureAttribute> measures(Found thing, CoordinateFormat format) {
        return thing instanceof FoundPixel pixel ? ofPixel(pixel, format) : ofFeature((FoundFeature) thing, format);
    }

    private static List<FeatureAttribute> ofPixel(FoundPixel pixel, CoordinateFormat format) {
        return List.of(
                new FeatureAttribute("Pixel size", MeasureWords.size(pixel.metresAcross(), pixel.metresDown())),
                new FeatureAttribute("Centre", format.write(pixel.centre())));
    }

    private static List<FeatureAttribute> ofFeature(FoundFeature feature, CoordinateFormat format) {
        List<FeatureAttribute> measures = new ArrayList<>();
        boolean area = feature.squareMetres().isPresent();
        feature.squareMetres()
                .ifPresent(square -> measures.add(new FeatureAttribute("Area", MeasureWords.area(square))));
        feature.metres()
                .ifPresent(metres ->
                        measures.add(new FeatureAttribute(area ? "Outline" : "Length", MeasureWords.distance(metres))));
        feature.position().ifPresent(point -> measures.add(new FeatureAttribute("Position", format.write(point))));
        return measures;
    }

    /** All of it as a table for the clipboard: one line an attribute, a tabulator between name and value. */
    static String table(FoundHere.Item item, CoordinateFormat format) {
        StringBuilder table = new StringBuilder();
        add(table, "Layer", item.layer().title());
        item.thing().attributes().forEach(attribute -> add(table, attribute.name(), attribute.value()));
        measures(item.thing(), format).forEach(measure -> add(table, measure.name() + " (measured)", measure.value()));
        return table.toString();
    }

    private static void add(StringBuilder table, String name, String value) {
        table.append(inOneCell(name)).append('\t').append(inOneCell(value)).append('\n');
    }

    private static String inOneCell(String words) {
        return words.replaceAll("[\\t\\r\\n]+", " ");
    }
}
