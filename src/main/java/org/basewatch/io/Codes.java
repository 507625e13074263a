package org.basewatch.io;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.basewatch.model.Basis;
import org.basewatch.model.Candidate;
import org.basewatch.model.Equipment;
import org.basewatch.model.EventDate;
import org.basewatch.model.PlaceKind;
import org.basewatch.model.Relation;
import org.basewatch.model.Reliability;
import org.basewatch.model.ReportKind;
import org.basewatch.model.SourceKind;

/** The words that stand in files for the values of a closed choice. */
final class Codes<E extends Enum<E>> {
    static final Codes<PlaceKind> PLACE_KINDS = new Codes<>(PlaceKind.values(), PlaceKind::code);
    static final Codes<SourceKind> SOURCE_KINDS = new Codes<>(SourceKind.values(), SourceKind::code);
    static final Codes<ReportKind> REPORT_KINDS = new Codes<>(ReportKind.values(), ReportKind::code);
    static final Codes<Reliability> LETTERS = new Codes<>(Reliability.values(), Reliability::name);
    static final Codes<Basis> BASES = new Codes<>(Basis.values(), Basis::code);
    static final Codes<Candidate.Verdict> VERDICTS = new Codes<>(Candidate.Verdict.values(), Candidate.Verdict::code);
    static final Codes<EventDate.Precision> PRECISIONS =
            new Codes<>(EventDate.Precision.values(), EventDate.Precision::code);
    static final Codes<Equipment.Qualifier> QUALIFIERS =
            new Codes<>(Equipment.Qualifier.values(), Equipment.Qualifier::code);
    static final Codes<Relation.Type> RELATIONS = new Codes<>(Relation.Type.values(), Relation.Type::code);

    private final Map<String, E> byCode = new LinkedHashMap<>();
    private final E first;
    private final E[] all;

    private Codes(E[] values, Function<E, String> code) {
        first = values[0];
        all = values;
        Arrays.stream(values).forEach(value -> byCode.put(code.apply(value), value));
    }

    Optional<E> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All words in the order of the values. */
    List<String> words() {
        return List.copyOf(byCode.keySet());
    }

    /** The value of a word by its position. */
    E value(int position) {
        return all[position];
    }

    /** Any value, to go on checking a record that is already lost. */
    E standIn() {
        return first;
    }

    /** All words that are known. */
    String known() {
        return "one of " + String.join(", ", byCode.keySet());
    }
}
