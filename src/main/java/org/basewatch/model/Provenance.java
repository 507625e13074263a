package org.basewatch.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where a report comes from and where it can be read.
 *
 * @param source who reported it first
 * @param relay the way from the origin to where it was read, in order
 * @param origin what the information goes back to
 * @param basis where this record's content was taken from
 * @param language BCP 47 tag of the text that was read
 * @param url the address at the publisher or a known newsroom, http or https
 * @param archiveUrl the address of an archived copy, http or https
 * @param seenAt hosts of re-posts, named, never linked
 * @param sha256 SHA-256 of a kept copy, 64 lower-case hexadecimal digits
 */
public record Provenance(
        SourceId source,
        List<RelayStep> relay,
        Optional<OriginId> origin,
        Basis basis,
        Optional<String> language,
        Optional<URI> url,
        Optional<URI> archiveUrl,
        List<String> seenAt,
        Optional<String> sha256) {
    /** Copies the lists. */
    public Provenance {
        relay = List.copyOf(relay);
        seenAt = List.copyOf(seenAt);
    }
}
