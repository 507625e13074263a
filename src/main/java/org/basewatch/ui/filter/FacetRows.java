package org.basewatch.ui.filter;

import java.util.List;
import org.basewatch.ui.control.Lines;

/** The switches of a short facet, one below the other. */
final class FacetRows<K> extends Lines {
    private final Facet<K> facet;
    private List<K> keys = List.of();

    /** Empty until it is {@link #refresh refreshed}. */
    FacetRows(Facet<K> facet) {
        super(1);
        this.facet = facet;
        getStyleClass().add("facet-rows");
    }

    /** Shows the counts and states; rows are made anew only if another set was opened. */
    @SuppressWarnings("unchecked") // the children are made below and nowhere else
    void refresh() {
        List<FacetItem<K>> items = facet.items();
        List<K> present = items.stream().map(FacetItem::key).toList();
        if (!present.equals(keys)) {
            keys = present;
            getChildren().clear();
            items.forEach(item -> getChildren().add(new FacetRow<>(facet, true)));
        }
        for (int i = 0; i < items.size(); i++) {
            ((FacetRow<K>) getChildren().get(i)).show(items.get(i));
        }
    }
}
