package org.basewatch.ui.report;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.WrappedText;

/** Links to the named places at a spot of the map, each with its number of visible reports. */
final class PlacesHereList extends VBox {
    /** More would be a list in a list; all of them are found by their names. */
    private static final int MOST = 30;

    PlacesHereList(List<PlaceChoice> places, ReportListViewModel model) {
        super(1);
        setId("places-here");
        getStyleClass().add("head-lines");
        places.stream().limit(MOST).forEach(place -> getChildren().add(link(place, model)));
        rest(places.size()).ifPresent(words -> getChildren().add(PlaceHead.wrapped(words, "caption")));
    }

    /** What is said of places that have no link here. */
    static Optional<String> rest(int places) {
        int more = places - MOST;
        if (more <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                more == 1
                        ? "1 more place is here; find it by its name under \"More places\"."
                        : Counts.full(more) + " more places are here; find them by name under \"More places\".");
    }

    private static Hyperlink link(PlaceChoice place, ReportListViewModel model) {
        Hyperlink link = PlaceHead.link(
                place.fullName() + " · " + Counts.reports(place.count()), () -> model.choose(place.place()));
        place.place().ifPresent(id -> link.setId("here-" + id.value()));
        link.setAccessibleText("Go to " + place.fullName() + ", " + Counts.reports(place.count()));
        WrappedText.wrap(link);
        link.getStyleClass().add("small-link");
        return link;
    }
}
