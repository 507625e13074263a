package org.basewatch.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who says something: a newsroom, an official, a channel, an unknown person.
 *
 * @param id its id
 * @param names its names
 * @param kind what sort of source it is
 * @param interest who stands behind it and what interest they have
 * @param access whether it is first-hand or relaying here
 * @param trackRecord the evidence for and against its reliability
 * @param links pages about it
 * @param ratings its letters, oldest first; the last is in force; never empty
 */
public record Source(
        SourceId id,
        Names names,
        SourceKind kind,
        Optional<String> interest,
        Optional<String> access,
        Optional<String> trackRecord,
        List<URI> links,
        List<Rating> ratings) {
    /** Copies the lists and checks that there is a rating. */
    public Source {
        links = List.copyOf(links);
        ratings = List.copyOf(ratings);
        if (ratings.isEmpty()) {
            throw new IllegalArgumentException("source \"" + id + "\" has no rating; use F if it cannot be judged");
        }
    }

    /** The rating in force. */
    public Rating rating() {
        return ratings.get(ratings.size() - 1);
    }

    /** The letter in force. */
    public Reliability reliability() {
        return rating().letter();
    }

    /** The same source with one more judgement, which then is in force. */
    public Source ratedToo(Rating rating) {
        List<Rating> more = new ArrayList<>(ratings);
        more.add(rating);
        return new Source(id, names, kind, interest, access, trackRecord, links, more);
    }

    /**
     * One judgement of a source.
     *
     * @param letter the letter
     * @param reason why
     * @param by who judged, such as "editorial"
     * @param date when
     */
    public record Rating(Reliability letter, String reason, String by, LocalDate date) {}
}
