package org.basewatch.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.basewatch.model.Credibility;
import org.basewatch.model.EventDate;
import org.basewatch.model.Origin;
import org.basewatch.model.OriginId;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Relation;
import org.basewatch.model.Reliability;
import org.basewatch.model.Report;
import org.basewatch.model.ReportId;
import org.basewatch.model.ReportKind;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;

/**
 * All loaded reports with their sources, places and origins, addressed by row. What a filter, a list or a map asks of every
 * row is answered without making a {@link Report}; a report is made when someone looks at it.
 *
 * <p>Immutable; any thread. A row outside 0 to {@code size() - 1} throws {@link IndexOutOfBoundsException}.
 */
public interface Catalogue {
    /** What the set says of itself. */
    SetInfo info();

    /** The number of reports. */
    int size();

    /** The report in a row. */
    Report report(int row);

    /** The id of the report in a row; costs less than the report. */
    default ReportId id(int row) {
        return report(row).id();
    }

    /** The headline of the report in a row; costs less than the report. */
    default String title(int row) {
        return report(row).title();
    }

    /** Compares the ids of two rows as {@link ReportId#compareTo} does. */
    default int compareIds(int row, int other) {
        return id(row).compareTo(id(other));
    }

    /** The row of a report; empty if there is no such report. */
    OptionalInt row(ReportId id);

    /** The letter of the report's source. */
    Reliability reliability(int row);

    /** The report's figure. */
    Credibility credibility(int row);

    /** What sort of information the report is. */
    ReportKind kind(int row);

    /** Position of the report's source in {@link #sources()}. */
    int sourceIndex(int row);

    /** Position of the report's origin in {@link #origins()}, or −1 if it names none. */
    default int originIndex(int row) {
        return report(row)
                .provenance()
                .origin()
                .flatMap(this::origin)
                .map(origins()::indexOf)
                .orElse(-1);
    }

    /** The relations that are stored on the report itself; costs less than the report. */
    default List<Relation> relations(int row) {
        return report(row).relations();
    }

    /** Positions of the report's places in {@link #places()}; empty for a report that has only a location of its own. */
    int[] placeIndexes(int row);

    /**
     * First day of the event as an epoch day ({@link java.time.LocalDate#toEpochDay()}), or {@link #NO_DAY} if it is unknown.
     */
    int eventDay(int row);

    /** Last day of the event as an epoch day, the same as the first for one day, or {@link #NO_DAY} if it is unknown. */
    int eventLastDay(int row);

    /** Day of publication as an epoch day, or {@link #NO_DAY} if it is unknown. */
    int publishedDay(int row);

    /**
     * The day by whose end the report counts as known, as an epoch day: that of its publication, or the last day of its event where
     * nobody knows that; {@link #NO_DAY} if neither is known, or the event has no known end.
     */
    default int knownDay(int row) {
        Report report = report(row);
        Optional<LocalDate> over = report.event()
                .filter(event -> event.precision() != EventDate.Precision.OPEN_ENDED)
                .map(event -> LocalDate.ofEpochDay(
                        event.precision().lastDay(event.to().toEpochDay())));
        return ReportColumns.day(report.published().or(() -> over));
    }

    /** Longitude of the symbol of the report's own location in degrees, or NaN if it has none that is a point. */
    double ownLon(int row);

    /** Latitude of the symbol of the report's own location in degrees, or NaN if it has none that is a point. */
    double ownLat(int row);

    /** All places in the order of the file. */
    List<Place> places();

    /** All sources in the order of the file. */
    List<Source> sources();

    /** All origins in the order of the file. */
    List<Origin> origins();

    /** A place by its id. */
    Optional<Place> place(PlaceId id);

    /** A source by its id. */
    Optional<Source> source(SourceId id);

    /** An origin by its id. */
    Optional<Origin> origin(OriginId id);

    /** All relations of a report, those stored on it first and then those stored on others, as seen from it. */
    List<LinkedReport> linked(int row);

    /**
     * The letters that the set itself gives to the sources whose letter the user has replaced by one of their own; empty unless
     * the user's own letters are in use. Everything else here, sources included, then speaks of the user's letters.
     */
    default Map<SourceId, Reliability> ownLetters() {
        return Map.of();
    }

    /**
     * The same reports with the user's letters in place of the set's for some sources; ids that are not there are ignored. To be
     * asked of the set as it was read, not of an answer of this method. A catalogue that cannot do it answers itself.
     *
     * @param letters a judgement for each source, which is added to its history as the last and so is in force
     */
    default Catalogue withOwnLetters(Map<SourceId, Source.Rating> letters) {
        return this;
    }

    /** Stands for a day that nobody knows. */
    int NO_DAY = Integer.MIN_VALUE;
}
