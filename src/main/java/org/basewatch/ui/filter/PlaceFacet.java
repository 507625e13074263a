package org.basewatch.ui.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.basewatch.catalogue.FilterCriteria;
import org.basewatch.model.Location;
import org.basewatch.model.Place;
import org.basewatch.model.PlaceId;
import org.basewatch.ui.PlaceOrder;
import org.basewatch.ui.Workspace;

/** Switches for the places, in their {@link PlaceOrder}; the empty key stands for reports that name no place. */
final class PlaceFacet implements Facet<Optional<PlaceId>> {
    private final Workspace workspace;
    private final PlaceOrder order = new PlaceOrder();

    PlaceFacet(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public String title() {
        return "Place";
    }

    @Override
    public List<FacetItem<Optional<PlaceId>>> items() {
        List<FacetItem<Optional<PlaceId>>> items = new ArrayList<>();
        List<Place> places = workspace.catalogue().places();
        for (int index : order.of(workspace.catalogue())) {
            items.add(item(places.get(index), workspace.result().counts().place(index)));
        }
        if (workspace.result().counts().allElsewhere() > 0) {
            items.add(new FacetItem<>(
                    Optional.empty(),
                    "Elsewhere",
                    Optional.empty(),
                    Optional.empty(),
                    workspace.result().counts().elsewhere(),
                    !workspace.criteria().hideElsewhere()));
        }
        return items;
    }

    @Override
    public void show(Optional<PlaceId> key, boolean shown) {
        FilterCriteria criteria = workspace.criteria();
        workspace.filterBy(
                key.map(place -> criteria.withPlace(place, shown)).orElseGet(() -> criteria.withElsewhere(shown)));
    }

    @Override
    public void showOnly(Optional<PlaceId> key) {
        Set<PlaceId> hidden = allPlaces();
        key.ifPresent(hidden::remove);
        workspace.filterBy(workspace.criteria().withHiddenPlaces(hidden).withElsewhere(key.isEmpty()));
    }

    @Override
    public void showAll() {
        workspace.filterBy(workspace.criteria().withHiddenPlaces(Set.of()).withElsewhere(true));
    }

    @Override
    public void showNone() {
        workspace.filterBy(workspace.criteria().withHiddenPlaces(allPlaces()).withElsewhere(false));
    }

    private FacetItem<Optional<PlaceId>> item(Place place, int count) {
        Optional<String> caution =
                place.location() instanceof Location.Area ? Optional.of("position not confirmed") : Optional.empty();
        boolean shown = !workspace.criteria().hiddenPlaces().contains(place.id());
        return new FacetItem<>(
                Optional.of(place.id()), place.names().english(), caution, Optional.empty(), count, shown);
    }

    private Set<PlaceId> allPlaces() {
        Set<PlaceId> all = new HashSet<>();
        workspace.catalogue().places().forEach(place -> all.add(place.id()));
        return all;
    }
}
