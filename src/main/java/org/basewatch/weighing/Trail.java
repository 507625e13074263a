package org.basewatch.weighing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.OriginId;
import org.basewatch.model.SourceId;

/** All that stands on the way to a report, by way of other reports that it was taken from. */
final class Trail {
    private final Set<SourceId> sources = new LinkedHashSet<>();
    private final Set<OriginId> origins = new LinkedHashSet<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final boolean isWhole;

    /**
     * A trail of ways.
     *
     * @param isWhole whether it was followed to its end
     */
    Trail(Catalogue catalogue, Iterable<Way> ways, boolean isWhole) {
        this.isWhole = isWhole;
        for (Way way : ways) {
            way.sources().forEach(sources::add);
            way.origin().ifPresent(origins::add);
            add(Party.of(catalogue, way.source()));
            way.before().forEach(this::add);
            way.perhaps().forEach(this::add);
        }
    }

    private void add(Party party) {
        names.putIfAbsent(party.key(), party.name());
    }

    boolean has(SourceId source) {
        return sources.contains(source);
    }

    /** Whether it was followed to its end. */
    boolean isWhole() {
        return isWhole;
    }

    /** A source that is known to stand on both. */
    Optional<SourceId> sharedSource(Trail other) {
        return sources.stream().filter(other.sources::contains).findFirst();
    }

    /** An origin that both go back to. */
    Optional<OriginId> sharedOrigin(Trail other) {
        return origins.stream().filter(other.origins::contains).findFirst();
    }

    /** A name that stands on both, of which the set does not say whether it is the same, or on which side of the source it is. */
    Optional<String> sharedName(Trail other) {
        return names.entrySet().stream()
                .filter(name -> other.names.containsKey(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** All that two trails can meet at, known or not: a source is among them by its name. */
    Set<Object> joints() {
        Set<Object> joints = new HashSet<>(origins);
        joints.addAll(names.keySet());
        return joints;
    }
}
