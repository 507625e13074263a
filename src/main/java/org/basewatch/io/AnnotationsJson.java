package org.basewatch.io;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.basewatch.map.annotation.Annotation;
import org.basewatch.map.annotation.AnnotationColour;
import org.basewatch.map.annotation.AnnotationShape;
import org.basewatch.map.annotation.AnnotationShape.Marker;
import org.basewatch.map.annotation.AnnotationShape.Measured;
import org.basewatch.map.annotation.AnnotationShape.Patch;
import org.basewatch.map.annotation.AnnotationShape.Rings;
import org.basewatch.map.annotation.AnnotationShape.Way;
import org.basewatch.map.annotation.AnnotationShape.Words;
import org.basewatch.map.annotation.AnnotationSize;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.model.GeoPoint;

/** What the author has drawn, as JSON and back; points are longitude, latitude. Any thread. */
final class AnnotationsJson {
    private AnnotationsJson() {}

    static JsonArray array(Annotations annotations) {
        JsonArray array = new JsonArray();
        annotations.items().forEach(annotation -> array.add(object(annotation)));
        return array;
    }

    /** The same as text; empty for what is no such text, since a drawing that cannot be read must not keep the map closed. */
    static Annotations read(String text) {
        try {
            return read(JsonParser.parseString(text).getAsJsonArray());
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException
                | UnsupportedOperationException
                | IndexOutOfBoundsException damaged) {
            // the parser reports a missing or mistyped member in any of these ways
            return Annotations.none();
        }
    }

    /** Throws what the parser throws if the array holds anything else. */
    static Annotations read(JsonArray array) {
        List<Annotation> items = new ArrayList<>();
        array.forEach(item -> items.add(annotation(item.getAsJsonObject())));
        return new Annotations(items);
    }

    private static JsonObject object(Annotation annotation) {
        JsonObject json = new JsonObject();
        AnnotationShape shape = annotation.shape();
        json.addProperty("shape", code(shape));
        JsonArray points = new JsonArray();
        for (GeoPoint point : shape.points()) {
            points.add(point.lon());
            points.add(point.lat());
        }
        json.add("points", points);
        if (shape instanceof Marker marker) {
            json.addProperty("number", marker.number());
        } else if (shape instanceof Rings rings) {
            JsonArray radii = new JsonArray();
            rings.kilometres().forEach(radii::add);
            json.add("kilometres", radii);
        }
        json.addProperty("text", annotation.text());
        json.addProperty("colour", annotation.colour().name().toLowerCase(Locale.ROOT));
        json.addProperty("size", annotation.size().name().toLowerCase(Locale.ROOT));
        return json;
    }

    private static String code(AnnotationShape shape) {
        if (shape instanceof Words) {
            return "text";
        }
        if (shape instanceof Way way) {
            return way.arrow() ? "arrow" : "line";
        }
        if (shape instanceof Patch) {
            return "area";
        }
        if (shape instanceof Marker) {
            return "marker";
        }
        return shape instanceof Rings ? "rings" : ((Measured) shape).area() ? "measured-area" : "measured-distance";
    }

    private static Annotation annotation(JsonObject json) {
        return new Annotation(
                shape(json),
                json.get("text").getAsString(),
                AnnotationColour.valueOf(word(json, "colour")),
                AnnotationSize.valueOf(word(json, "size")));
    }

    private static String word(JsonObject json, String name) {
        return json.get(name).getAsString().toUpperCase(Locale.ROOT);
    }

    private static AnnotationShape shape(JsonObject json) {
        List<Double> figures = figures(json, "points");
        List<GeoPoint> points = new ArrayList<>();
        for (int i = 0; i < figures.size(); i += 2) {
            points.add(new GeoPoint(figures.get(i), figures.get(i + 1)));
        }
        String code = json.get("shape").getAsString();
        return switch (code) {
            case "text" -> new Words(points.get(0));
            case "arrow", "line" -> new Way(points, code.equals("arrow"));
            case "area" -> new Patch(points);
            case "marker" -> new Marker(points.get(0), json.get("number").getAsInt());
            case "rings" -> new Rings(points.get(0), figures(json, "kilometres"));
            case "measured-area", "measured-distance" -> new Measured(points, code.equals("measured-area"));
            default -> throw new IllegalArgumentException("\"" + code + "\" is no annotation");
        };
    }

    private static List<Double> figures(JsonObject json, String name) {
        return json.getAsJsonArray(name).asList().stream()
                .map(JsonElement::getAsDouble)
                .toList();
    }
}
