package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.basewatch.model.Place;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;

/**
 * A filter in words, for the line above the list and for pictures: what is shown, how many that is, and what is left out. The
 * words say what the criteria do, no more and no less. Any thread.
 *
 * @param catalogue where the names come from
 */
public record FilterSentence(Catalogue catalogue) {
    /** So many names are said one by one. */
    private static final int FEW = 4;

    /** The criteria in words as below, where it is not known yet what they leave; looks at all reports if they name a day. */
    public String criteria(FilterCriteria criteria) {
        return criteria(criteria, () -> RowFilter.visible(catalogue, criteria));
    }

    /**
     * The criteria in words, such as "Reliability A–C and F; credibility 1–3 and 6; as known on 16 Dec 2024 (published by the end of
     * that day)", or "All reports".
     */
    public String criteria(FilterResult result) {
        return criteria(result.criteria(), result::visible);
    }

    /** The same as a sentence with its end: the three dots of a word that may go on are one, too. */
    public String closed(FilterResult result) {
        String words = criteria(result);
        return words.endsWith("…") ? words : words + ".";
    }

    private String criteria(FilterCriteria criteria, Supplier<RowSet> visible) {
        List<String> parts = new ArrayList<>();
        if (FilterPart.RATINGS.isUsedBy(criteria)) {
            parts.add(RatingWords.of(criteria.ratings()));
        }
        kinds(criteria.hiddenKinds()).ifPresent(parts::add);
        choice(
                        catalogue.sources(),
                        criteria.hiddenSources(),
                        Source::id,
                        source -> source.names().english())
                .map(words -> words.phrase("source", "sources"))
                .ifPresent(parts::add);
        choice(
                        catalogue.places(),
                        criteria.hiddenPlaces(),
                        Place::id,
                        place -> place.names().english())
                .map(words -> words.phrase("place", "places"))
                .ifPresent(parts::add);
        if (criteria.hideElsewhere()) {
            parts.add("reports that name no place left out");
        }
        if (FilterPart.EVENTS.isUsedBy(criteria)) {
            parts.add(criteria.events().words(hasUndated()));
        }
        criteria.asOf().ifPresent(day -> parts.add(KnownWords.of(catalogue, day, visible.get())));
        criteria.text().ifPresent(match -> parts.add("text: " + QueryWords.of(match.query())));
        criteria.whatIf().ifPresent(trial -> parts.add("what if: " + trial.fullWords(catalogue)));
        int own = catalogue.ownLetters().size();
        if (own > 0) {
            boolean alone = parts.isEmpty();
            parts.add(
                    (alone ? "all reports; " : "") + "letters chosen by the user for " + WordList.count(own, "source"));
        }
        return parts.isEmpty() ? "All reports" : WordList.capital(String.join("; ", parts));
    }

    private boolean hasUndated() {
        for (int day : ReportColumns.of(catalogue).eventDays()) {
            if (day == Catalogue.NO_DAY) {
                return true;
            }
        }
        return false;
    }

    /** How many are shown, such as "9 of 48 reports shown". */
    public String count(FilterResult result) {
        return WordList.number(result.visible().count()) + " of "
                + WordList.count(result.counts().total(), "report") + " shown";
    }

    /**
     * What is left out and by which part of the filter, such as "Left out: 9 by rating (7 from D sources, 2 rated 4), 19 by
     * day known (19 published later)". Each report is counted once, under the first part that leaves it out, so that the figures add
     * up. Empty if nothing is left out.
     */
    public Optional<String> leftOut(FilterResult result) {
        LeftOut leftOut = new LeftOut(result);
        List<String> parts = new ArrayList<>();
        for (FilterPart part : FilterPart.values()) {
            int count = leftOut.count(part);
            if (count > 0) {
                parts.add(WordList.number(count) + " by " + part.word() + leftOut.detail(part));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("Left out: " + String.join(", ", parts));
    }

    private static Optional<String> kinds(Set<ReportKind> hidden) {
        List<ReportKind> all = List.copyOf(EnumSet.allOf(ReportKind.class));
        return choice(all, hidden, kind -> kind, kind -> kind.label().toLowerCase(Locale.ROOT))
                .map(words -> words.phrase("kind", "kinds"));
    }

    private static <T, I> Optional<Choice> choice(
            List<T> items, Set<I> hidden, Function<T, I> id, Function<T, String> name) {
        List<String> shown = new ArrayList<>();
        List<String> off = new ArrayList<>();
        for (T item : items) {
            (hidden.contains(id.apply(item)) ? off : shown).add(name.apply(item));
        }
        return off.isEmpty() ? Optional.empty() : Optional.of(new Choice(shown, off));
    }

    private record Choice(List<String> shown, List<String> off) {
        String phrase(String one, String many) {
            if (shown.isEmpty()) {
                return "no " + one + " chosen";
            }
            if (shown.size() <= FEW && shown.size() <= off.size()) {
                return (shown.size() == 1 ? one : many) + ": " + String.join(", ", shown);
            }
            if (off.size() <= FEW) {
                return (off.size() == 1 ? one : many) + " left out: " + String.join(", ", off);
            }
            return shown.size() + " of " + (shown.size() + off.size()) + " " + many;
        }
    }
}
