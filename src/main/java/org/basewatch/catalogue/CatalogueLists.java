package org.basewatch.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.basewatch.model.Origin;
import org.basewatch.model.OriginId;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.model.Source;
import org.basewatch.model.SourceId;

/** What reports refer to: places, sources and origins, in the order of the file and by their ids. Immutable; any thread. */
public final class CatalogueLists {
    private final List<Place> places;
    private final List<Source> sources;
    private final List<Origin> origins;
    private final Map<PlaceId, Integer> placeIndexes;
    private final Map<SourceId, Integer> sourceIndexes;
    private final Map<OriginId, Integer> originIndexes;

    /** Copies the lists; throws {@link IllegalArgumentException} if two records of a list have one id. */
    public CatalogueLists(List<Place> places, List<Source> sources, List<Origin> origins) {
        this.places = List.copyOf(places);
        this.sources = List.copyOf(sources);
        this.origins = List.copyOf(origins);
        this.placeIndexes = indexes(places, Place::id, "place");
        this.sourceIndexes = indexes(sources, Source::id, "source");
        this.originIndexes = indexes(origins, Origin::id, "origin");
    }

    private CatalogueLists(CatalogueLists other, List<Source> sources) {
        this.places = other.places;
        this.sources = List.copyOf(sources);
        this.origins = other.origins;
        this.placeIndexes = other.placeIndexes;
        this.sourceIndexes = other.sourceIndexes;
        this.originIndexes = other.originIndexes;
    }

    /** The same with other sources, of the same ids in the same order. */
    CatalogueLists withSources(List<Source> others) {
        return new CatalogueLists(this, others);
    }

    /** All places. */
    public List<Place> places() {
        return places;
    }

    /** All sources. */
    public List<Source> sources() {
        return sources;
    }

    /** All origins. */
    public List<Origin> origins() {
        return origins;
    }

    /** A place by its id. */
    public Optional<Place> place(PlaceId id) {
        return Optional.ofNullable(placeIndexes.get(id)).map(places::get);
    }

    /** A source by its id. */
    public Optional<Source> source(SourceId id) {
        return Optional.ofNullable(sourceIndexes.get(id)).map(sources::get);
    }

    /** An origin by its id. */
    public Optional<Origin> origin(OriginId id) {
        return Optional.ofNullable(originIndexes.get(id)).map(origins::get);
    }

    OptionalInt sourceIndex(SourceId id) {
        Integer index = sourceIndexes.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private static <T, I> Map<I, Integer> indexes(List<T> items, Function<T, I> id, String what) {
        Map<I, Integer> indexes = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (indexes.putIfAbsent(id.apply(items.get(i)), i) != null) {
                throw new IllegalArgumentException(
                        "two records of the kind " + what + " have the id \"" + id.apply(items.get(i)) + "\"");
            }
        }
        return indexes;
    }
}
