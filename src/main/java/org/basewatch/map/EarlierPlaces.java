package org.basewatch.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.basewatch.model.Candidate;

/**
 * Where things were in an earlier picture of the same scale, so that they stay there while the map is moved or filtered. Immutable.
 */
final class EarlierPlaces {
    private final Viewport viewport;
    private final Placement placement;
    private final Map<Key, Integer> places = new HashMap<>();

    /** The places of a picture. */
    EarlierPlaces(Viewport viewport, Placement placement) {
        this.viewport = viewport;
        this.placement = placement;
        for (int at = 0; at < placement.items().size(); at++) {
            places.put(Key.of(placement.items().get(at)), at);
        }
    }

    private record Key(String site, Optional<Candidate> candidate) {
        static Key of(LayoutItem item) {
            return new Key(item.site().key(), item.candidate());
        }
    }

    /** Whether a view is the same piece of screen at the same scale. */
    boolean serves(Viewport view) {
        return view.metresPerUnit() == viewport.metresPerUnit()
                && view.width() == viewport.width()
                && view.height() == viewport.height();
    }

    /** What was found for an item. */
    Optional<ItemPlace> of(LayoutItem item) {
        return number(item).map(placement.found()::get);
    }

    /** The same with the words that were given back. */
    Optional<ItemPlace> shown(LayoutItem item) {
        return number(item).map(placement.shown()::get);
    }

    private Optional<Integer> number(LayoutItem item) {
        return Optional.ofNullable(places.get(Key.of(item)));
    }

    /** Which spots were drawn together. */
    List<SpotJoin> joins() {
        return placement.joins();
    }

    /** With how many words. */
    Wording wording() {
        return placement.wording();
    }

    /** How many signs there were when that wording was chosen. */
    int crowd() {
        return placement.crowd();
    }
}
