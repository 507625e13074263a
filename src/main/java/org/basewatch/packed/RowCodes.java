package org.basewatch.packed;

import org.basewatch.model.OriginId;
import org.basewatch.model.PlaceId;
import org.basewatch.model.SourceId;

/**
 * What rows call by a small number: ids of places, sources and origins, and texts that return in many rows. One thread.
 *
 * @param places ids of places, whether or not there are such places
 * @param sources ids of sources
 * @param origins ids of origins
 * @param texts short texts that return; one that finds no room is written out in its row
 */
record RowCodes(
        KnownTexts<PlaceId> places,
        KnownTexts<SourceId> sources,
        KnownTexts<OriginId> origins,
        KnownTexts<String> texts) {
    private static final int MOST_TEXTS = 1 << 12;

    RowCodes() {
        this(
                new KnownTexts<>(Integer.MAX_VALUE, PlaceId::new),
                new KnownTexts<>(Integer.MAX_VALUE, SourceId::new),
                new KnownTexts<>(Integer.MAX_VALUE, OriginId::new),
                new KnownTexts<>(MOST_TEXTS, text -> text));
    }
}
