package org.basewatch.ui.filter;

import java.util.List;

/**
 * A list of switches of the filter: kinds, places or sources. JavaFX application thread.
 *
 * @param <K> what is switched
 */
public interface Facet<K> {
    /** The heading. */
    String title();

    /** The switches as they stand now, in an order that no switching changes. */
    List<FacetItem<K>> items();

    /** Switches one on or off. */
    void show(K key, boolean shown);

    /** Leaves only one on. */
    void showOnly(K key);

    /** Switches all on. */
    void showAll();

    /** Switches all off. */
    void showNone();

    /** How many are on, in words, such as "4 of 6 on". */
    default String summary() {
        List<FacetItem<K>> items = items();
        long on = items.stream().filter(FacetItem::shown).count();
        return on == items.size() ? "all on" : on + " of " + items.size() + " on";
    }
}
