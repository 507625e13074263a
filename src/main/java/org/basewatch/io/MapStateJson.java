package org.basewatch.io;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.RatingMask;
import org.basewatch.catalogue.TextMatch;
import org.basewatch.map.Extent;
import org.basewatch.map.Furniture;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.LegendFolding;
import org.basewatch.map.MapTheme;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.model.Credibility;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.model.SourceId;

/** A {@link MapState} as JSON and back. The same state always gives the same text. Any thread. */
public final class MapStateJson {
    private static final String FORMAT = "basewatch-map-state";
    private static final int VERSION = 1;

    private MapStateJson() {}

    /** The state as one line of JSON. */
    public static String write(MapState state) {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("version", VERSION);
        json.addProperty("data", state.dataName());
        json.addProperty("sha256", state.dataFingerprint());
        json.add("filter", filter(state.criteria()));
        Extent view = state.view();
        json.add("view", array(List.of(view.minX(), view.minY(), view.maxX(), view.maxY())));
        state.selected().ifPresent(key -> json.addProperty("selected", key));
        json.add("pixels", array(List.of(state.pixelWidth(), state.pixelHeight())));
        json.add("furniture", furniture(state.furniture()));
        json.addProperty("labels", state.labels().name().toLowerCase(Locale.ROOT));
        json.addProperty("look", state.look().name().toLowerCase(Locale.ROOT));
        json.addProperty("nauticalMiles", state.nauticalMiles());
        state.crs().ifPresent(code -> json.addProperty("crs", code));
        if (!state.annotations().isEmpty()) {
            json.add("annotations", AnnotationsJson.array(state.annotations()));
        }
        if (!state.layers().isEmpty()) {
            JsonArray layers = new JsonArray();
            state.layers().forEach(layer -> layers.add(SavedLayerJson.object(layer)));
            json.add("layers", layers);
        }
        if (!state.letters().isEmpty()) {
            JsonArray letters = new JsonArray();
            state.letters().forEach(letter -> letters.add(SavedLetterJson.write(letter)));
            json.add("letters", letters);
        }
        JsonObject texts = new JsonObject();
        state.texts().forEach(texts::addProperty);
        json.add("texts", texts);
        return json.toString();
    }

    /**
     * Reads what {@link #write} has written. Words to search for come back without the rows in which they are found.
     *
     * @throws UnreadableFileException if it is not a map state of this version
     */
    public static MapState read(String text) throws UnreadableFileException {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            if (!FORMAT.equals(json.get("format").getAsString())
                    || json.get("version").getAsInt() != VERSION) {
                throw new UnreadableFileException("This is no map state that this version of Basewatch can read.");
            }
            return state(json);
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | NullPointerException
                | UnsupportedOperationException
                | IndexOutOfBoundsException
                | DateTimeException damaged) {
            // The parser reports a missing or mistyped member in any of these ways.
            throw new UnreadableFileException("This map state is damaged and cannot be opened.", damaged);
        }
    }

    private static MapState state(JsonObject json) {
        List<Double> view = list(json, "view", JsonElement::getAsDouble);
        List<Integer> pixels = list(json, "pixels", JsonElement::getAsInt);
        JsonObject furniture = json.getAsJsonObject("furniture");
        Map<String, String> texts = new LinkedHashMap<>();
        json.getAsJsonObject("texts")
                .entrySet()
                .forEach(text -> texts.put(text.getKey(), text.getValue().getAsString()));
        return new MapState(
                json.get("data").getAsString(),
                json.get("sha256").getAsString(),
                criteria(json.getAsJsonObject("filter")),
                new Extent(view.get(0), view.get(1), view.get(2), view.get(3)),
                text(json, "selected"),
                pixels.get(0),
                pixels.get(1),
                new Furniture(
                        furniture.get("scaleBar").getAsBoolean(),
                        furniture.get("northArrow").getAsBoolean(),
                        furniture.get("attribution").getAsBoolean(),
                        furniture.get("legend").getAsBoolean(),
                        furniture.get("candidates").getAsBoolean(),
                        // pictures made before there were degree lines have none
                        furniture.has("graticule") && furniture.get("graticule").getAsBoolean(),
                        LegendFolding.BY_ROOM),
                LabelLanguage.valueOf(json.get("labels").getAsString().toUpperCase(Locale.ROOT)),
                MapTheme.valueOf(text(json, "look").orElse("light").toUpperCase(Locale.ROOT)),
                json.get("nauticalMiles").getAsBoolean(),
                text(json, "crs"),
                json.has("layers")
                        ? list(json, "layers", layer -> SavedLayerJson.read(layer.getAsJsonObject()))
                        : List.of(),
                json.has("annotations") ? AnnotationsJson.read(json.getAsJsonArray("annotations")) : Annotations.none(),
                // pictures made before they carried letters have none
                json.has("letters")
                        ? list(json, "letters", letter -> SavedLetterJson.read(letter.getAsJsonObject()))
                        : List.of(),
                texts);
    }

    private static JsonObject filter(FilterCriteria criteria) {
        JsonObject filter = new JsonObject();
        List<String> codes = new ArrayList<>();
        for (Reliability letter : Reliability.values()) {
            for (Credibility figure : Credibility.values()) {
                if (criteria.ratings().contains(letter, figure)) {
                    codes.add(letter.name() + figure.digit());
                }
            }
        }
        filter.add("ratings", array(codes));
        filter.add("hiddenKinds", sorted(criteria.hiddenKinds(), ReportKind::code));
        filter.add("hiddenSources", sorted(criteria.hiddenSources(), SourceId::value));
        filter.add("hiddenPlaces", sorted(criteria.hiddenPlaces(), PlaceId::value));
        filter.addProperty("hideElsewhere", criteria.hideElsewhere());
        EventDays events = criteria.events();
        events.from().ifPresent(day -> filter.addProperty("eventsFrom", day.toString()));
        events.to().ifPresent(day -> filter.addProperty("eventsTo", day.toString()));
        if (!events.undated()) {
            filter.addProperty("hideUndated", true);
        }
        criteria.asOf().ifPresent(day -> filter.addProperty("asOf", day.toString()));
        criteria.text().ifPresent(match -> filter.addProperty("text", match.query()));
        criteria.whatIf().ifPresent(trial -> filter.add("whatIf", WhatIfJson.write(trial)));
        return filter;
    }

    private static FilterCriteria criteria(JsonObject filter) {
        RatingMask mask = RatingMask.none();
        for (String code : list(filter, "ratings", JsonElement::getAsString)) {
            Reliability letter = Reliability.of(code.substring(0, 1)).orElseThrow(() -> unknown(code));
            Credibility figure =
                    Credibility.of(Integer.parseInt(code.substring(1))).orElseThrow(() -> unknown(code));
            mask = mask.with(letter, figure, true);
        }
        return new FilterCriteria(
                mask,
                Set.copyOf(list(filter, "hiddenKinds", item -> kind(item.getAsString()))),
                Set.copyOf(list(filter, "hiddenSources", item -> new SourceId(item.getAsString()))),
                Set.copyOf(list(filter, "hiddenPlaces", item -> new PlaceId(item.getAsString()))),
                filter.get("hideElsewhere").getAsBoolean(),
                new EventDays(
                        text(filter, "eventsFrom").map(LocalDate::parse),
                        text(filter, "eventsTo").map(LocalDate::parse),
                        !filter.has("hideUndated") || !filter.get("hideUndated").getAsBoolean()),
                text(filter, "asOf").map(LocalDate::parse),
                text(filter, "text").map(TextMatch::pending),
                filter.has("whatIf")
                        ? Optional.of(WhatIfJson.read(filter.getAsJsonObject("whatIf")))
                        : Optional.empty());
    }

    private static JsonObject furniture(Furniture furniture) {
        JsonObject json = new JsonObject();
        json.addProperty("scaleBar", furniture.scaleBar());
        json.addProperty("northArrow", furniture.northArrow());
        json.addProperty("attribution", furniture.attribution());
        json.addProperty("legend", furniture.legend());
        json.addProperty("candidates", furniture.candidates());
        json.addProperty("graticule", furniture.graticule());
        return json;
    }

    private static ReportKind kind(String code) {
        return Arrays.stream(ReportKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("\"" + code + "\" is not known");
    }

    private static JsonArray array(List<?> values) {
        JsonArray array = new JsonArray();
        for (Object value : values) {
            if (value instanceof Number number) {
                array.add(number);
            } else {
                array.add(String.valueOf(value));
            }
        }
        return array;
    }

    private static <T> JsonArray sorted(Set<T> values, Function<T, String> code) {
        TreeSet<String> codes = values.stream().map(code).collect(Collectors.toCollection(TreeSet::new));
        return array(List.copyOf(codes));
    }

    private static <T> List<T> list(JsonObject json, String name, Function<JsonElement, T> read) {
        List<T> values = new ArrayList<>();
        json.getAsJsonArray(name).forEach(item -> values.add(read.apply(item)));
        return values;
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.has(name) ? Optional.of(json.get(name).getAsString()) : Optional.empty();
    }
}
