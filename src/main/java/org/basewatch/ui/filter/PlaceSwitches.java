package org.basewatch.ui.filter;

import java.util.List;
import java.util.Optional;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.PlaceOrder;
import org.basewatch.ui.control.Lines;

/** The switches of the places: one below the other if there are few, else a list in which one can be found by its name. */
final class PlaceSwitches extends Lines {
    private final Facet<Optional<PlaceId>> facet;
    private final FacetRows<Optional<PlaceId>> rows;
    private final FacetList<Optional<PlaceId>> list;

    PlaceSwitches(Facet<Optional<PlaceId>> facet) {
        super(0);
        this.facet = facet;
        rows = new FacetRows<>(facet);
        list = new FacetList<>(facet, "place");
        refresh();
    }

    /** Shows the counts and states. */
    void refresh() {
        // One more than the places of which each has a row: reports that name none.
        if (facet.items().size() > PlaceOrder.FEW + 1) {
            list.refresh();
            show(lines(), List.of(list));
        } else {
            rows.refresh();
            show(lines(), List.of(rows));
        }
    }
}
