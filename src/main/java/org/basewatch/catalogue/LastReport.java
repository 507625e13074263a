package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.basewatch.model.EventDate;
import org.basewatch.model.Place;
import org.basewatch.model.Report;

/**
 * When a place was last reported on, whatever the filter shows of it: all reports count that were known on a day. That nothing
 * was reported since says nothing about the place.
 *
 * @param dated the last report that was known by then; empty if there is none
 * @param undated how many reports about the place give no day by which they were known
 * @param unpublished how many reports about the place give no day of publication, of events that had begun by then: each of them may be later
 *     than it seems
 * @param areAllPublished whether all reports about the place give a day of publication
 * @param areLater whether other reports about it came after the day, looked for where none came before, or where that day is today
 * @param reference the day up to which reports count, and from which the time since is counted
 * @param isToday whether that is today, rather than the day up to which things were known
 */
public record LastReport(
        Optional<Dated> dated,
        int undated,
        int unpublished,
        boolean areAllPublished,
        boolean areLater,
        LocalDate reference,
        boolean isToday) {
    /** Begins the tag of a report that names a candidate of its place; the candidate's id follows. */
    private static final String NAMES_CANDIDATE = "names-candidate:";

    /**
     * A report with a day.
     *
     * @param day the day of its publication, or on which its event was over
     * @param event its event, if nobody knows the day of its publication
     * @param candidate the real place that it names, if that only may be the place that is asked for
     */
    public record Dated(LocalDate day, Optional<EventDate> event, Optional<String> candidate) {
        private static Dated of(Catalogue catalogue, int row, Place place) {
            boolean isPublished = catalogue.publishedDay(row) != Catalogue.NO_DAY;
            Report report = catalogue.report(row);
            return new Dated(
                    LocalDate.ofEpochDay(catalogue.knownDay(row)),
                    isPublished ? Optional.empty() : report.event(),
                    place.candidates().stream()
                            .filter(candidate -> report.tags().contains(NAMES_CANDIDATE + candidate.id()))
                            .map(candidate -> candidate.names().english())
                            .findFirst());
        }

        /** Such as "published 12 Jan 2025" or "event of 9 Dec 2024 (publication day not given)". */
        String words() {
            return event.map(date -> of(date) + " (publication day not given)")
                            .orElseGet(() -> "published " + DateWords.day(day))
                    + candidate
                            .map(name -> " (on " + name + ", which may be this place or not)")
                            .orElse("");
        }

        private static String of(EventDate date) {
            return switch (date.precision()) {
                case DAY, MONTH, INTERVAL -> "event of " + DateWords.event(date);
                // "By 9 Dec" would read as if it were done by somebody.
                case NOT_AFTER -> "event not after " + DateWords.day(date.to());
                case ABOUT, OPEN_ENDED -> "event " + DateWords.event(date);
            };
        }
    }

    /**
     * The last report about a place.
     *
     * @param place position of the place in {@link Catalogue#places()}
     * @param asOf the day up to which things were known, if that is limited
     */
    public static LastReport of(Catalogue catalogue, int place, Optional<LocalDate> asOf, LocalDate today) {
        LocalDate reference = asOf.orElse(today);
        int by = ReportColumns.day(reference);
        LastSearch search = new LastSearch(ReportColumns.of(catalogue), place);
        Optional<Dated> dated = search.row(by).stream()
                .mapToObj(row -> Dated.of(catalogue, row, catalogue.places().get(place)))
                .findFirst();
        boolean areLater = (dated.isEmpty() || asOf.isEmpty()) && search.isAnyAfter(by);
        return new LastReport(
                dated,
                search.undated(),
                search.unpublished(by),
                search.unpublished(Integer.MAX_VALUE) == 0,
                areLater,
                reference,
                asOf.isEmpty());
    }

    /** Such as "published 12 Jan 2025, about 22 months before today", "day not known (2 reports)" or "none in this set". */
    public String words() {
        if (dated.isPresent()) {
            return dated.get().words()
                    + TimeSince.words(dated.get().day(), reference, isToday ? "today" : "the day shown");
        }
        if (areLater) {
            return "none that is known to be from " + (isToday ? "today" : "the day shown") + " or before"
                    + (undated > 0 ? "; day not known of " + WordList.count(undated, "report") : "");
        }
        return undated > 0 ? "day not known (" + WordList.count(undated, "report") + ")" : "none in this set";
    }

    private String withoutPublication() {
        return unpublished == 0
                ? ""
                : "; " + WordList.count(unpublished, "report") + (unpublished == 1 ? " gives" : " give") + " none";
    }

    /**
     * What the silence since then means; empty if there is none. A report that gives no day of publication may have come later than
     * its event, so nobody can say that nothing was reported since.
     */
    public Optional<String> silence() {
        if (dated.isEmpty()) {
            return undated > 0 && !areLater ? Optional.empty() : Optional.of("Silence is no evidence.");
        }
        if (!dated.get().day().isBefore(reference)) {
            return Optional.empty();
        }
        if (areLater) {
            return Optional.of("Other reports have a later day than today is by the clock of this computer.");
        }
        return Optional.of(
                areAllPublished
                        ? "Nothing reported since; silence is no evidence."
                        : "Nothing with a known day of publication since" + withoutPublication()
                                + ". Silence is no evidence.");
    }
}
