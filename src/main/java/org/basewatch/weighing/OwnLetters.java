package org.basewatch.weighing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;

/**
 * The letters that the user gives to sources, beside those of the set and apart from them. Each is dated and carries its reason;
 * a later one is added and does not replace an earlier one. Immutable; any thread.
 *
 * @param entries all judgements, oldest first; the last of a source is in force
 */
public record OwnLetters(List<Entry> entries) {
    /** Who has judged, as it is shown. */
    public static final String BY = "you";

    /** Copies the list. */
    public OwnLetters {
        entries = List.copyOf(entries);
    }

    /** No letter. */
    public static OwnLetters none() {
        return new OwnLetters(List.of());
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** These letters and one more. */
    public OwnLetters with(Source source, Reliability letter, String reason, LocalDate date) {
        Entry entry = new Entry(source.id(), source.names().english(), letter, reason.strip(), date);
        return new OwnLetters(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** These letters without those of a source: the letter of the set is in force again. */
    public OwnLetters without(Source source) {
        return new OwnLetters(
                entries.stream().filter(entry -> !entry.isOf(source)).toList());
    }

    /** These letters and, after them, those of others that are not among them. */
    public OwnLetters and(OwnLetters others) {
        List<Entry> all = new ArrayList<>(entries);
        others.entries().stream().filter(entry -> !entries.contains(entry)).forEach(all::add);
        return new OwnLetters(all);
    }

    /** The letters of a source, oldest first. */
    public List<Entry> of(Source source) {
        return entries.stream().filter(entry -> entry.isOf(source)).toList();
    }

    /** The letter of a source that is in force. */
    public Optional<Entry> last(Source source) {
        List<Entry> all = of(source);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** A set with these letters in place of its own, or the set itself if none of them is about it. */
    public Catalogue over(Catalogue set) {
        Map<SourceId, Source.Rating> letters = new LinkedHashMap<>();
        for (Entry entry : entries) {
            set.source(entry.source())
                    .filter(entry::isOf)
                    .ifPresent(source -> letters.put(source.id(), entry.rating()));
        }
        return letters.isEmpty() ? set : set.withOwnLetters(letters);
    }

    /**
     * One judgement.
     *
     * @param source id of the source
     * @param name its English name: another set may give the same id to somebody else, who is not meant
     * @param letter the letter
     * @param reason why; may be empty
     * @param date when
     */
    public record Entry(SourceId source, String name, Reliability letter, String reason, LocalDate date) {
        /** Whether a source is the one that was judged. */
        public boolean isOf(Source other) {
            return source.equals(other.id()) && name.equals(other.names().english());
        }

        Source.Rating rating() {
            return new Source.Rating(letter, reason.isEmpty() ? "no reason given" : reason, BY, date);
        }
    }
}
