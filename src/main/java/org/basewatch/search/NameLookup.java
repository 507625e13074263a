package org.basewatch.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.basewatch.model.Names;
import org.basewatch.model.Place;
import org.basewatch.model.Source;

/** The names of sources or places, a few hundred at most, each in all its languages and spellings. Immutable; any thread. */
final class NameLookup {
    private final List<List<List<String>>> names;

    private NameLookup(List<List<List<String>>> names) {
        this.names = names;
    }

    static NameLookup ofSources(List<Source> sources) {
        return new NameLookup(sources.stream()
                .map(source -> words(
                        source.names(),
                        List.of(source.id().value(), source.kind().label())))
                .toList());
    }

    static NameLookup ofPlaces(List<Place> places) {
        return new NameLookup(places.stream()
                .map(place -> {
                    List<String> others = new ArrayList<>(place.aliases());
                    others.add(place.id().value());
                    place.governorate().ifPresent(others::add);
                    return words(place.names(), others);
                })
                .toList());
    }

    /** Positions of those of which a name holds any of these runs of words. */
    BitSet find(Set<List<String>> ways, boolean open) {
        BitSet found = new BitSet(names.size());
        for (int i = 0; i < names.size(); i++) {
            found.set(
                    i,
                    names.get(i).stream()
                            .anyMatch(name -> ways.stream().anyMatch(words -> WordRun.at(name, words, open) >= 0)));
        }
        return found;
    }

    private static List<List<String>> words(Names names, List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(names.english());
        names.arabic().ifPresent(all::add);
        names.russian().ifPresent(all::add);
        return all.stream().map(WordSplitter::folded).toList();
    }
}
