package org.basewatch.model;

import java.util.List;
import java.util.Optional;

/**
 * A place that reports are about.
 *
 * @param id its id
 * @param kind what sort of place it is
 * @param names its names
 * @param aliases other spellings, in any script
 * @param description what it is, in a sentence or two
 * @param governorate the Syrian governorate it lies in
 * @param location what is known of its position
 * @param notes remarks and cautions
 * @param statusTrail what became of it, oldest first
 * @param candidates for an unconfirmed position: the real places that could be meant
 */
public record Place(
        PlaceId id,
        PlaceKind kind,
        Names names,
        List<String> aliases,
        Optional<String> description,
        Optional<String> governorate,
        Location location,
        List<Note> notes,
        List<StatusEntry> statusTrail,
        List<Candidate> candidates) {
    /** Copies the lists. */
    public Place {
        aliases = List.copyOf(aliases);
        notes = List.copyOf(notes);
        statusTrail = List.copyOf(statusTrail);
        candidates = List.copyOf(candidates);
    }
}
