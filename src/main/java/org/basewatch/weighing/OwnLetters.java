package org.basewatch.weighing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Reliability;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;

/**
 * The letters that the user gives to sources or takes over from others, beside those of the set and apart from them. Each is dated
 * and carries its reason; a later one is added and does not replace an earlier one, and taking back is an entry of its own.
 * Immutable; any thread.
 *
 * @param entries all judgements; those of a source oldest first, and its last is in force
 */
public record OwnLetters(List<Entry> entries) {
    private static final Giver USER = new Giver.User();

    /** Copies the list. */
    public OwnLetters {
        entries = List.copyOf(entries);
    }

    /** No letter. */
    public static OwnLetters none() {
        return new OwnLetters(List.of());
    }

    /** The same letters, those of each source by their dates. */
    public OwnLetters byDate() {
        return new OwnLetters(
                entries.stream().sorted(Comparator.comparing(Entry::date)).toList());
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** These letters and one more by the user, which is in force then. */
    public OwnLetters with(Source source, Reliability letter, String reason, LocalDate date) {
        return with(new Entry(source.id(), source.names().english(), Optional.of(letter), reason.strip(), date, USER));
    }

    /** These letters and, as the last of a source, that they are taken back: the letter of the set is in force again. */
    public OwnLetters takenBack(Source source, LocalDate date) {
        return with(new Entry(source.id(), source.names().english(), Optional.empty(), "", date, USER));
    }

    private OwnLetters with(Entry entry) {
        return new OwnLetters(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /**
     * These letters and those of others that are not among them, each in its place by date. Of the same day, these come after
     * the others: what the user has said is not overruled by what somebody else said that day.
     */
    public OwnLetters and(OwnLetters others) {
        Map<Judged, List<Entry>> these = bySource(entries);
        bySource(additional(others).entries).forEach((source, more) -> these.merge(source, more, OwnLetters::inOrder));
        return new OwnLetters(these.values().stream().flatMap(List::stream).toList());
    }

    /** Those of others that are not among these, whoever gave them. */
    public OwnLetters additional(OwnLetters others) {
        Set<Entry> known = new HashSet<>();
        entries.forEach(entry -> known.add(entry.by(USER)));
        return new OwnLetters(others.entries.stream()
                .filter(entry -> known.add(entry.by(USER)))
                .toList());
    }

    /**
     * What becomes of these letters, which another window may have changed, by a change that was made here.
     *
     * @param before the letters before the change
     * @param now the letters after it
     */
    public OwnLetters changed(OwnLetters before, OwnLetters now) {
        if (equals(before)) {
            return now;
        }
        OwnLetters kept = new OwnLetters(less(entries, less(before.entries, now.entries)));
        List<Entry> given = less(now.entries, before.entries);
        // What is given now comes last; what an import has brought goes by its date.
        OwnLetters imported =
                new OwnLetters(given.stream().filter(entry -> !entry.isByUser()).toList());
        return new OwnLetters(Stream.concat(
                        kept.and(imported).entries.stream(), given.stream().filter(Entry::isByUser))
                .toList());
    }

    /** The letters of a source, oldest first. */
    public List<Entry> of(Source source) {
        return entries.stream().filter(entry -> entry.isOf(source)).toList();
    }

    /** The judgement of a source that is in force; empty if there is none, or if the last was taken back. */
    public Optional<Entry> last(Source source) {
        List<Entry> all = of(source);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(entry -> !entry.isTakenBack());
    }

    /** How many of others stand before a judgement that is here of the same source, and so are not in force. */
    public int overruled(OwnLetters others) {
        Map<Judged, LocalDate> latest = new HashMap<>();
        entries.forEach(
                entry -> latest.merge(Judged.of(entry), entry.date(), (one, two) -> one.isAfter(two) ? one : two));
        return (int) others.entries.stream()
                .filter(entry ->
                        !latest.getOrDefault(Judged.of(entry), LocalDate.MIN).isBefore(entry.date()))
                .count();
    }

    /** A set with these letters in place of its own, or the set itself if none of them is about it. */
    public Catalogue over(Catalogue set) {
        Map<SourceId, Source.Rating> letters = new LinkedHashMap<>();
        for (Entry entry : entries) {
            set.source(entry.source())
                    .filter(entry::isOf)
                    .ifPresent(source -> entry.rating()
                            .ifPresentOrElse(
                                    rating -> letters.put(source.id(), rating), () -> letters.remove(source.id())));
        }
        return letters.isEmpty() ? set : set.withOwnLetters(letters);
    }

    private static Map<Judged, List<Entry>> bySource(List<Entry> entries) {
        Map<Judged, List<Entry>> bySource = new LinkedHashMap<>();
        entries.forEach(entry -> bySource.computeIfAbsent(Judged.of(entry), source -> new ArrayList<>())
                .add(entry));
        return bySource;
    }

    /** Two histories of one source as one; the order of the first is kept as it is. */
    private static List<Entry> inOrder(List<Entry> these, List<Entry> others) {
        List<Entry> sorted =
                others.stream().sorted(Comparator.comparing(Entry::date)).toList();
        List<Entry> all = new ArrayList<>();
        int next = 0;
        for (Entry entry : these) {
            while (next < sorted.size() && !sorted.get(next).date().isAfter(entry.date())) {
                all.add(sorted.get(next++));
            }
            all.add(entry);
        }
        all.addAll(sorted.subList(next, sorted.size()));
        return all;
    }

    /** A list without as many of each entry as another one has. */
    private static List<Entry> less(List<Entry> all, List<Entry> without) {
        Map<Entry, Integer> left = new HashMap<>();
        without.forEach(entry -> left.merge(entry, 1, Integer::sum));
        return all.stream()
                .filter(entry -> left.merge(entry, -1, Integer::sum) < 0)
                .toList();
    }

    private record Judged(SourceId source, String name) {
        static Judged of(Entry entry) {
            return new Judged(entry.source, entry.name);
        }
    }

    /**
     * One judgement.
     *
     * @param source id of the source
     * @param name its English name: another set may give the same id to somebody else, who is not meant
     * @param letter the letter; empty where the letters given before are taken back
     * @param reason why; may be empty
     * @param date when
     * @param by who has judged
     */
    public record Entry(
            SourceId source, String name, Optional<Reliability> letter, String reason, LocalDate date, Giver by) {
        /** Whether a source is the one that was judged. */
        public boolean isOf(Source other) {
            return source.equals(other.id()) && name.equals(other.names().english());
        }

        /** Whether the letters given before are taken back by it. */
        public boolean isTakenBack() {
            return letter.isEmpty();
        }

        /** Whether the user has given it, and nobody else. */
        public boolean isByUser() {
            return by.equals(USER);
        }

        /** The same judgement by somebody. */
        public Entry by(Giver giver) {
            return new Entry(source, name, letter, reason, date, giver);
        }

        /** The judgement as one of the source; empty where it takes back. */
        Optional<Source.Rating> rating() {
            return letter.map(
                    given -> new Source.Rating(given, reason.isEmpty() ? "no reason given" : reason, by.words(), date));
        }
    }
}
