package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.search.NameFinder;
import org.basewatch.search.Variants;

/** Finds places of a set by a part of any of their names; where no name holds it, by how it may be spelled. */
final class PlaceFinding {
    private static final int MOST_GUESSES = 12;

    private final Map<PlaceId, List<String>> names = new LinkedHashMap<>();
    private Optional<NameFinder<PlaceId>> guesses = Optional.empty();

    /** The places of a catalogue. */
    PlaceFinding(Catalogue catalogue) {
        catalogue.places().forEach(place -> names.put(place.id(), names(place)));
    }

    /** Those of some choices that a text may mean, in their order; guesses stand with the likeliest first. */
    List<PlaceChoice> find(List<PlaceChoice> choices, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<PlaceChoice> holding =
                choices.stream().filter(choice -> holds(choice, wanted)).toList();
        if (!holding.isEmpty()) {
            return holding;
        }
        Map<PlaceId, PlaceChoice> byPlace = new LinkedHashMap<>();
        choices.forEach(choice -> choice.place().ifPresent(place -> byPlace.put(place, choice)));
        return guesses().find(text, names.size()).stream()
                .map(byPlace::get)
                .filter(Objects::nonNull)
                .limit(MOST_GUESSES)
                .toList();
    }

    private boolean holds(PlaceChoice choice, String wanted) {
        return choice.place().map(place -> names.getOrDefault(place, List.of())).stream()
                .flatMap(List::stream)
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Few need it, and hundreds of names are not spelled by ear in no time. */
    private NameFinder<PlaceId> guesses() {
        NameFinder<PlaceId> made = guesses.orElseGet(() -> new NameFinder<>(
                names.entrySet().stream()
                        .map(place -> new NameFinder.Entry<>(place.getKey(), place.getValue(), 0))
                        .toList(),
                Variants.bundled()));
        guesses = Optional.of(made);
        return made;
    }

    private static List<String> names(Place place) {
        List<String> all = new ArrayList<>(List.of(place.names().english()));
        place.names().arabic().ifPresent(all::add);
        place.names().russian().ifPresent(all::add);
        all.addAll(place.aliases());
        return all;
    }
}
