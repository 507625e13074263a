package org.basewatch.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.DateWords;
import org.basewatch.catalogue.EventDays;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.catalogue.FilterResult;
import org.basewatch.catalogue.FilterSentence;
import org.basewatch.catalogue.Hindsight;
import org.basewatch.catalogue.PlaceTallies;
import org.basewatch.catalogue.Thousands;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.model.RatingTally;

/** The words around the map that are said from the data. Nothing in them is invented: what is not known is not said. */
final class SheetWords {
    private static final char NO_BREAK = '\u00a0';
    /** A filter of more characters would take the room of what a further sheet is for. */
    private static final int LONGEST_FILTER = 240;

    private final PictureRequest request;
    private final Catalogue catalogue;
    private final int[] rows;

    SheetWords(PictureRequest request) {
        this.request = request;
        this.catalogue = request.content().catalogue();
        this.rows = request.content().result().visible().toArray();
    }

    /** The title: the user's own, or that of the report set. */
    String title() {
        return request.texts().title().orElse(catalogue.info().title());
    }

    /**
     * Where and when: the user's own, or the places and the days of the visible reports. Days that were chosen are said by
     * {@link #asOf}, and not a second time with the ends of what is visible among them.
     */
    String subtitle() {
        return request.texts().subtitle().orElseGet(() -> {
            List<String> parts = new ArrayList<>();
            if (!places().isEmpty()) {
                parts.add(PlaceLine.of(places(), "; "));
            }
            if (!request.content().result().criteria().events().isInterval()) {
                days().ifPresent(days -> parts.add((parts.isEmpty() ? "Events of " : "events of ") + days));
            }
            return String.join(" · ", parts);
        });
    }

    /** Up to when the picture knows things, and whether it shows what was known or what happened. */
    String asOf() {
        FilterResult result = request.content().result();
        Optional<LocalDate> asOf = result.criteria().asOf();
        List<String> parts = new ArrayList<>();
        asOf.ifPresent(day -> parts.add("Information as of " + DateWords.day(day)));
        ShownDays.words(catalogue, result).ifPresent(parts::add);
        if (asOf.isEmpty()) {
            parts.add(latest().map(day -> "No as-of date set; latest report shown: " + day)
                    .orElse("No dated report is shown"));
        }
        return String.join(" · ", parts);
    }

    /** That letters, figures and notes may be of later knowledge than what is shown, if some are; empty if no day is set. */
    Optional<String> hindsight() {
        FilterResult result = request.content().result();
        return Hindsight.of(catalogue, result.visible(), result.criteria().asOf())
                .map(Hindsight::sentence);
    }

    /** When the picture was made, if that was asked for; the moment is not broken over lines. */
    Optional<String> made() {
        return request.options()
                .made()
                .map(moment -> "picture made " + SheetDates.moment(moment).replace(' ', NO_BREAK));
    }

    /** Who made the picture, with what, from which data. */
    String imprint() {
        List<String> parts = new ArrayList<>();
        request.texts().author().ifPresent(parts::add);
        parts.add("Basewatch " + request.options().version());
        parts.add(
                "data " + request.content().dataName() + ", " + catalogue.info().shortFingerprint());
        return String.join(" · ", parts);
    }

    /** How many reports are shown of how many, and whether the file holds more that cannot be read. */
    String count() {
        return Thousands.apart(rows.length) + " of " + Thousands.apart(catalogue.size()) + " reports shown"
                + catalogue.info().end().map(end -> " (" + end.brief() + ")").orElse("");
    }

    /**
     * How many reports are shown and by which filter, for a sheet that must not look as if nothing had been left out when it is handed on
     * alone. The days are said by {@link #asOf}.
     */
    String shownInShort() {
        FilterCriteria others =
                request.content().result().criteria().withAsOf(Optional.empty()).withEvents(EventDays.all());
        if (others.isAll() && catalogue.ownLetters().isEmpty()) {
            return count();
        }
        String filter = new FilterSentence(catalogue).criteria(others);
        return count() + ": " + (filter.length() > LONGEST_FILTER ? "filtered; see “Shown”" : filter);
    }

    /** That the file holds records that cannot be read; empty if it holds none. */
    Optional<String> broken() {
        long broken = request.content().unreadable();
        if (broken == 0) {
            return Optional.empty();
        }
        return Optional.of(
                broken == 1
                        ? "1 record of the file is broken and is not shown."
                        : broken + " records of the file are broken and are not shown.");
    }

    /** What the author has drawn on the map: it must not be taken for something reported. Empty if nothing is. */
    Optional<String> drawn() {
        String drawn = request.content().annotations().words();
        return drawn.isEmpty() ? Optional.empty() : Optional.of("Drawn by hand, not from the reports: " + drawn + ".");
    }

    /** The places with a visible report that the map can show, those of unconfirmed position marked as such. */
    List<PlaceLine.Named> places() {
        List<RatingTally> tallies =
                PlaceTallies.of(catalogue, request.content().result().visible());
        return IntStream.range(0, tallies.size())
                .filter(i -> tallies.get(i).total() > 0)
                .filter(i -> !(catalogue.places().get(i).location() instanceof Location.Unlocated))
                .mapToObj(i -> new PlaceLine.Named(
                        name(catalogue.places().get(i)), tallies.get(i).total()))
                .toList();
    }

    private static String name(Place place) {
        boolean known = place.location() instanceof Location.Exact;
        return place.names().english() + (known ? "" : " (position not confirmed)");
    }

    /**
     * The first and the last day of what the visible reports tell of, and how many lie outside of it; empty if no date is known. Only
     * the known ends of dates count: "some time in December" says nothing about the first or the last day.
     */
    Optional<String> days() {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (int row : rows) {
            // Of many thousand reports, only those that could move an end are unpacked.
            boolean isDated = catalogue.eventDay(row) != Catalogue.NO_DAY;
            if (isDated
                    && (catalogue.eventDay(row) < first.toEpochDay()
                            || catalogue.eventLastDay(row) > last.toEpochDay())) {
                for (LocalDate end : knownEnds(row)) {
                    first = end.isBefore(first) ? end : first;
                    last = end.isAfter(last) ? end : last;
                }
            }
        }
        return last.equals(LocalDate.MIN)
                ? Optional.empty()
                : Optional.of(SheetDates.range(first, last) + outside(first, last));
    }

    /** What has no known day of an end, such as "from Sep 2015 on", can lie outside of what is named. */
    private String outside(LocalDate first, LocalDate last) {
        List<String> words = new ArrayList<>();
        int earlier = count(catalogue::eventLastDay, day -> day < first.toEpochDay());
        int later = count(catalogue::eventDay, day -> day > last.toEpochDay());
        if (earlier > 0) {
            words.add(Thousands.apart(earlier) + " earlier");
        }
        if (later > 0) {
            words.add(Thousands.apart(later) + " later");
        }
        return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
    }

    private int count(IntUnaryOperator day, IntPredicate isOutside) {
        return (int) IntStream.of(rows)
                .map(day)
                .filter(known -> known != Catalogue.NO_DAY)
                .filter(isOutside)
                .count();
    }

    private List<LocalDate> knownEnds(int row) {
        return catalogue
                .report(row)
                .event()
                .map(date -> switch (date.precision()) {
                    case DAY, ABOUT, INTERVAL -> List.of(date.from(), date.to());
                    case NOT_AFTER -> List.of(date.to());
                    case MONTH, OPEN_ENDED -> List.<LocalDate>of();
                })
                .orElse(List.of());
    }

    private Optional<String> latest() {
        OptionalInt published = last(catalogue::publishedDay);
        OptionalInt happened = last(catalogue::eventLastDay);
        if (published.isPresent() && published.getAsInt() >= happened.orElse(Integer.MIN_VALUE)) {
            return Optional.of(DateWords.day(LocalDate.ofEpochDay(published.getAsInt())) + " (published)");
        }
        return happened.isPresent()
                ? Optional.of(SourceDates.end(catalogue, rows, happened.getAsInt()) + " (event)")
                : Optional.empty();
    }

    private OptionalInt last(IntUnaryOperator day) {
        return IntStream.of(rows)
                .map(day)
                .filter(known -> known != Catalogue.NO_DAY)
                .max();
    }
}
