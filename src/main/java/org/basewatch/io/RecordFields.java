package org.basewatch.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.basewatch.model.Ids;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object in a file, taken one by one and checked on the way.
 *
 * <p>What is missing or wrong is answered by a stand-in and breaks the record; a broken record is never made, so no stand-in ever
 * gets out. That way all problems of a record are named and not only the first. One thread.
 */
final class RecordFields {
    /** An id that stands in for one that is missing or wrong. */
    static final String STAND_IN = "x";

    private static final String A_TEXT = "a text";
    private static final String LEAVE_OUT = "the field to be left out where nothing is known";

    private final Map<String, JsonValue> values;
    private final RecordState state;
    private final JsonPath path;
    private final int line;
    private final Dates dates;

    RecordFields(JsonValue.Group group, RecordState state, JsonPath path, Dates dates) {
        this.values = group.values();
        this.state = state;
        this.path = path;
        this.line = group.line();
        this.dates = dates;
        group.repeated()
                .forEach((name, at) ->
                        state.breaks(at, path.field(name), "the field stands twice in one object", "it once"));
    }

    JsonPath path() {
        return path;
    }

    int line() {
        return line;
    }

    RecordState state() {
        return state;
    }

    /** Makes the record if nothing is broken, after naming the fields that nobody asked for. */
    <T> Optional<T> make(Supplier<T> record) {
        values.forEach((name, value) ->
                state.notes(value.line(), path.field(name), "the format knows no such field", "it to be left out"));
        if (state.isBroken()) {
            return Optional.empty();
        }
        try {
            return Optional.of(record.get());
        } catch (IllegalArgumentException e) {
            String reason = Optional.ofNullable(e.getMessage()).orElse("the values do not fit together");
            state.breaks(line, path, reason, "values that fit together");
            return Optional.empty();
        }
    }

    /** Breaks the record because of a field. */
    void breaks(int at, String name, String what, String expected) {
        state.breaks(at, path.field(name), what, expected);
    }

    /** The value of a field, taken out; null if it is not there or says nothing. */
    @Nullable JsonValue take(String name) {
        JsonValue value = values.remove(name);
        boolean saysNothing = value instanceof JsonValue.Null
                || value instanceof JsonValue.Text text && text.text().isBlank();
        if (value != null && saysNothing) {
            String what = value instanceof JsonValue.Null ? "the field is null" : "the text is empty";
            state.notes(value.line(), path.field(name), what, LEAVE_OUT);
            return null;
        }
        return value;
    }

    /** Whether a field that was not taken yet is there. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The line of a field that was not taken yet; the line of the object if it is not there. */
    int lineOf(String name) {
        JsonValue value = values.get(name);
        return value == null ? line : value.line();
    }

    Optional<String> text(String name) {
        JsonValue value = take(name);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(textOf(value, path.field(name)));
    }

    String neededText(String name) {
        int at = lineOf(name);
        return text(name).orElseGet(() -> missing(at, name, A_TEXT, ""));
    }

    /** The id of this record. */
    String id() {
        int at = lineOf("id");
        String id = neededText("id");
        if (!id.isEmpty() && !Ids.isId(id)) {
            breaks(at, "id", '"' + id + "\" is not an id", Ids.RULE);
        } else if (!id.isEmpty()) {
            state.named(id);
        }
        return id.isEmpty() || !Ids.isId(id) ? STAND_IN : id;
    }

    /** The id of another record. */
    Optional<String> reference(String name, Reference.Target target, boolean isNeeded) {
        JsonValue value = take(name);
        return value == null ? Optional.empty() : Optional.of(referenceOf(value, path.field(name), target, isNeeded));
    }

    String neededReference(String name, Reference.Target target) {
        int at = lineOf(name);
        return reference(name, target, true)
                .orElseGet(() -> missing(at, name, "the id of a " + target.word(), STAND_IN));
    }

    List<String> references(String name, Reference.Target target, boolean isNeeded) {
        List<String> ids = new ArrayList<>();
        JsonPath list = path.field(name);
        for (JsonValue value : list(name)) {
            ids.add(referenceOf(value, list.entry(ids.size()), target, isNeeded));
        }
        return ids;
    }

    Optional<LocalDate> date(String name) {
        JsonValue value = take(name);
        if (value == null) {
            return Optional.empty();
        }
        String text = textOf(value, path.field(name));
        Optional<LocalDate> date = dates.parse(text);
        if (date.isEmpty() && value instanceof JsonValue.Text) {
            breaks(value.line(), name, value.words() + " is not a day of the calendar", "a date such as 2024-12-08");
        }
        return Optional.of(date.orElse(LocalDate.EPOCH));
    }

    LocalDate neededDate(String name) {
        int at = lineOf(name);
        return date(name).orElseGet(() -> missing(at, name, "a date such as 2024-12-08", LocalDate.EPOCH));
    }

    <E extends Enum<E>> Optional<E> code(String name, Codes<E> codes) {
        JsonValue value = take(name);
        if (value == null) {
            return Optional.empty();
        }
        Optional<E> known = value instanceof JsonValue.Text text ? codes.of(text.text()) : Optional.empty();
        if (known.isEmpty()) {
            breaks(value.line(), name, value.words() + " is not known here", codes.known());
        }
        return Optional.of(known.orElse(codes.standIn()));
    }

    <E extends Enum<E>> E neededCode(String name, Codes<E> codes) {
        int at = lineOf(name);
        return code(name, codes).orElseGet(() -> missing(at, name, codes.known(), codes.standIn()));
    }

    /** A number from {@code least} to {@code most}. */
    Optional<Double> number(String name, double least, double most, String expected) {
        JsonValue value = take(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof JsonValue.Figure figure && figure.value() >= least && figure.value() <= most) {
            return Optional.of(figure.value());
        }
        String what = value instanceof JsonValue.Figure
                ? value.words() + " is out of range"
                : value.words() + " is " + value.kind() + ", not a number";
        breaks(value.line(), name, what, expected);
        return Optional.of(least);
    }

    double neededNumber(String name, double least, double most, String expected) {
        int at = lineOf(name);
        return number(name, least, most, expected).orElseGet(() -> missing(at, name, expected, least));
    }

    /** A whole number from {@code least} to {@code most}. */
    Optional<Integer> whole(String name, int least, int most, String expected) {
        int at = lineOf(name);
        Optional<Double> number = number(name, least, most, expected);
        number.filter(value -> value != Math.rint(value))
                .ifPresent(value -> breaks(at, name, value + " is not a whole number", expected));
        return number.map(Double::intValue);
    }

    int neededWhole(String name, int least, int most, String expected) {
        int at = lineOf(name);
        return whole(name, least, most, expected).orElseGet(() -> missing(at, name, expected, least));
    }

    boolean flag(String name, boolean otherwise) {
        JsonValue value = take(name);
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        if (value != null) {
            breaks(value.line(), name, value.words() + " is " + value.kind() + ", not true or false", "true or false");
        }
        return otherwise;
    }

    Optional<RecordFields> group(String name) {
        JsonValue value = take(name);
        return value == null ? Optional.empty() : groupOf(value, path.field(name));
    }

    /** Like {@link #group}, but breaks the record if it is not there. */
    Optional<RecordFields> neededGroup(String name, String expected) {
        int at = lineOf(name);
        JsonValue value = take(name);
        return value == null ? missing(at, name, expected, Optional.empty()) : groupOf(value, path.field(name));
    }

    /** Like {@link #groups}, but breaks the record if there is not at least one. */
    List<RecordFields> neededGroups(String name, String expected) {
        int at = lineOf(name);
        boolean isThere = values.containsKey(name);
        List<RecordFields> groups = groups(name);
        if (groups.isEmpty()) {
            breaks(at, name, isThere ? "the list is empty" : "the field is missing", expected);
        }
        return groups;
    }

    /** The objects of a list; what is not an object breaks the record. */
    List<RecordFields> groups(String name) {
        List<RecordFields> groups = new ArrayList<>();
        JsonPath list = path.field(name);
        List<JsonValue> items = list(name);
        for (int i = 0; i < items.size(); i++) {
            groupOf(items.get(i), list.entry(i)).ifPresent(groups::add);
        }
        return groups;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonPath list = path.field(name);
        for (JsonValue value : list(name)) {
            texts.add(textOf(value, list.entry(texts.size())));
        }
        return texts;
    }

    /** The entries of a list; none if the field is not there. */
    List<JsonValue> list(String name) {
        JsonValue value = take(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof JsonValue.Items items) {
            return items.values();
        }
        breaks(value.line(), name, value.words() + " is " + value.kind() + ", not a list", "a list in [ ]");
        return List.of();
    }

    /** Breaks the record because a field is missing, and answers the stand-in. */
    <T> T missing(int at, String name, String expected, T standIn) {
        breaks(at, name, "the field is missing", expected);
        return standIn;
    }

    private Optional<RecordFields> groupOf(JsonValue value, JsonPath at) {
        if (value instanceof JsonValue.Group group) {
            return Optional.of(new RecordFields(group, state, at, dates));
        }
        state.breaks(value.line(), at, value.words() + " is " + value.kind() + ", not an object", "an object in { }");
        return Optional.empty();
    }

    private String textOf(JsonValue value, JsonPath at) {
        if (value instanceof JsonValue.Text text) {
            return text.text();
        }
        state.breaks(value.line(), at, value.words() + " is " + value.kind() + ", not a text", A_TEXT);
        return "";
    }

    private String referenceOf(JsonValue value, JsonPath at, Reference.Target target, boolean isNeeded) {
        String id = textOf(value, at);
        if (Ids.isId(id)) {
            state.refers(new Reference(target, id, isNeeded, value.line(), at));
            return id;
        }
        if (value instanceof JsonValue.Text) {
            state.breaks(value.line(), at, value.words() + " is not an id", Ids.RULE);
        }
        return STAND_IN;
    }
}
