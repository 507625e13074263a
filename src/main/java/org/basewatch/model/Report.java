package org.basewatch.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One item of information: who said what about which place and when, and how credible it is.
 *
 * @param id its id
 * @param title a headline in own words
 * @param summary what is said, in own words
 * @param kind what sort of information it is
 * @param event when it happened; empty if nobody knows
 * @param published the day it was published
 * @param seen the day the compiler saw it
 * @param places the places it is about; empty only if it has a location of its own
 * @param location a location of its own
 * @param provenance where it comes from
 * @param ratings its credibility, oldest judgement first; the last is in force; never empty
 * @param status the status that the source itself gives, such as "unverified video"
 * @param equipment the equipment that it names
 * @param relations how it stands to other reports
 * @param tags free words for finding it
 */
public record Report(
        ReportId id,
        String title,
        String summary,
        ReportKind kind,
        Optional<EventDate> event,
        Optional<LocalDate> published,
        Optional<LocalDate> seen,
        List<PlaceId> places,
        Optional<Location> location,
        Provenance provenance,
        List<Rating> ratings,
        Optional<String> status,
        List<Equipment> equipment,
        List<Relation> relations,
        List<String> tags) {
    /** Copies the lists and checks that there is a rating and something that says where. */
    public Report {
        places = List.copyOf(places);
        ratings = List.copyOf(ratings);
        equipment = List.copyOf(equipment);
        relations = List.copyOf(relations);
        tags = List.copyOf(tags);
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("report \"" + id + "\" has no rating; use 6 if it cannot be judged");
        }
        if (places.isEmpty() && location.isEmpty()) {
            throw new IllegalArgumentException("report \"" + id + "\" names no place and has no location of its own");
        }
    }

    /** The rating in force. */
    public Rating rating() {
        return ratings.get(ratings.size() - 1);
    }

    /** The credibility in force. */
    public Credibility credibility() {
        return rating().credibility();
    }

    /**
     * One judgement of a report.
     *
     * @param credibility the figure
     * @param reason why
     * @param by who judged, such as "editorial"
     * @param date when
     */
    public record Rating(Credibility credibility, String reason, String by, LocalDate date) {}
}
