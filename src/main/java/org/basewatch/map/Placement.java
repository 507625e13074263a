package org.basewatch.map;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.basewatch.map.ItemPlace.Lack;

/**
 * Where everything is in a view. Immutable.
 *
 * @param items what was placed
 * @param wording with how many words
 * @param found for each item what was found for it
 * @param crowd how many signs there were when the wording was chosen
 * @param shown what was found for each, with the words that were given back
 * @param joins spots that are drawn together as there is no room for both, in this order
 */
record Placement(
        List<LayoutItem> items,
        Wording wording,
        List<ItemPlace> found,
        int crowd,
        List<ItemPlace> shown,
        List<SpotJoin> joins) {
    /** Of so many places one may be without words: the others need not shed theirs for it. */
    private static final int PLACES_FOR_ONE = 8;

    /** From the one in which most has found room: places before spots, which can be drawn together. */
    static final Comparator<Placement> ROOMIEST = Comparator.comparingLong(Placement::homelessPlaces)
            .thenComparingLong(it -> it.count(Lack.SIGN))
            .thenComparingLong(it -> it.count(Lack.WORDS));

    Placement {
        found = List.copyOf(found);
        shown = List.copyOf(shown);
        joins = List.copyOf(joins);
    }

    /** A placement whose wording is chosen for what is in it. */
    static Placement of(List<LayoutItem> items, Wording wording, List<ItemPlace> found) {
        int seen = (int) found.stream().filter(it -> it.placed().isPresent()).count();
        return new Placement(items, wording, found, seen, found, List.of());
    }

    /** The same with a wording that was chosen for another crowd. */
    Placement chosenFor(int other) {
        return new Placement(items, wording, found, other, shown, joins);
    }

    /** The same after spots were drawn together. */
    Placement after(List<SpotJoin> done) {
        return new Placement(items, wording, found, crowd, shown, done);
    }

    /** The same with other words. */
    Placement showing(List<ItemPlace> worded) {
        return new Placement(items, wording, found, crowd, worded, joins);
    }

    /** Whether more words would not help, or few would be gained. */
    boolean hasRoom() {
        long pins = items.stream().filter(item -> item.form() == SymbolForm.PIN).count();
        boolean silentArea = IntStream.range(0, items.size())
                .anyMatch(at ->
                        items.get(at).form() == SymbolForm.AREA && found.get(at).lack() == Lack.WORDS);
        return count(Lack.SIGN) == 0 && !silentArea && count(Lack.WORDS) <= pins / PLACES_FOR_ONE;
    }

    private long homelessPlaces() {
        return lacking(Lack.SIGN).stream()
                .filter(at -> items.get(at).form() == SymbolForm.PIN)
                .count();
    }

    private long count(Lack lack) {
        return found.stream().filter(it -> it.lack() == lack).count();
    }

    /** The items that lack something. */
    BitSet lacking(Lack lack) {
        BitSet lacking = new BitSet();
        IntStream.range(0, found.size())
                .filter(at -> found.get(at).lack() == lack)
                .forEach(lacking::set);
        return lacking;
    }

    /** Whether another one would be of the same things. */
    boolean isOf(List<LayoutItem> others, Wording other) {
        return items == others && wording == other;
    }

    /** All that has a place. */
    List<PlacedSite> placed() {
        return shown.stream().map(ItemPlace::placed).flatMap(Optional::stream).toList();
    }
}
