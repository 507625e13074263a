package org.basewatch.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.basewatch.catalogue.EventDays;
import org.basewatch.model.ReportKind;
import org.basewatch.search.QueryReader.Piece;

/** The fields that a query can name, and what their values mean. */
enum QueryField {
    SOURCE("reuters"),
    PLACE("tartus"),
    KIND("imagery"),
    CODE("B2"),
    AFTER("2024-12-08"),
    BEFORE("2024-12-08"),
    ON("2024-12-08"),
    ID("r01"),
    ORIGIN("peskov");

    private final String example;

    QueryField(String example) {
        this.example = example;
    }

    /** The field of a lower-case name. */
    static QueryField of(String name) throws QueryException {
        for (QueryField field : values()) {
            if (field.word().equals(name)) {
                return field;
            }
        }
        String known = Arrays.stream(values()).map(field -> field.word() + ":").collect(Collectors.joining(", "));
        throw new QueryException("There is no field \"" + name + ":\"; there are " + known
                + ". To look for the words themselves, put them in quotes.");
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a value asks for. */
    Condition condition(Piece value) throws QueryException {
        String text = value.text().strip();
        List<String> words = value.folded();
        if (words.isEmpty()) {
            throw new QueryException(
                    "After \"" + word() + ":\" there must be a value, such as " + word() + ":" + example + ".");
        }
        return switch (this) {
            case SOURCE -> new Condition.InSource(words, value.isOpen());
            case PLACE -> new Condition.InPlace(words, value.isOpen());
            case ORIGIN -> new Condition.InOrigin(words, value.isOpen());
            case ID -> new Condition.IdBegins(text.toLowerCase(Locale.ROOT));
            case KIND -> new Condition.OfKind(kinds(text));
            case CODE -> new Condition.Coded(CodeValue.read(text));
            case AFTER, BEFORE, ON -> new Condition.Happened(days(text));
        };
    }

    private EventDays days(String text) throws QueryException {
        EventDays named = DayValue.read(word(), text);
        return switch (this) {
            case AFTER -> new EventDays(named.to().map(day -> day.plusDays(1)), Optional.empty(), false);
            case BEFORE -> new EventDays(Optional.empty(), named.from().map(day -> day.minusDays(1)), false);
            default -> named;
        };
    }

    private static EnumSet<ReportKind> kinds(String text) throws QueryException {
        String beginning = text.toLowerCase(Locale.ROOT);
        EnumSet<ReportKind> kinds = EnumSet.noneOf(ReportKind.class);
        for (ReportKind kind : ReportKind.values()) {
            if (kind.code().startsWith(beginning)
                    || kind.label().toLowerCase(Locale.ROOT).startsWith(beginning)) {
                kinds.add(kind);
            }
        }
        if (kinds.isEmpty()) {
            String known =
                    Arrays.stream(ReportKind.values()).map(ReportKind::code).collect(Collectors.joining(", "));
            throw new QueryException("There is no kind \"" + text + "\"; there are " + known + ".");
        }
        return kinds;
    }
}
