package org.basewatch.packed;

import java.util.List;
import org.basewatch.model.OriginId;
import org.basewatch.model.PlaceId;
import org.basewatch.model.SourceId;

/**
 * What the codes in packed rows stand for. Immutable; any thread.
 *
 * @param places ids of places by code
 * @param sources ids of sources by code
 * @param origins ids of origins by code
 * @param texts texts by code
 */
record RowNames(List<PlaceId> places, List<SourceId> sources, List<OriginId> origins, List<String> texts) {
    RowNames {
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        origins = List.copyOf(origins);
        texts = List.copyOf(texts);
    }

    static RowNames of(RowCodes codes) {
        return new RowNames(
                codes.places().values(),
                codes.sources().values(),
                codes.origins().values(),
                codes.texts().values());
    }
}
