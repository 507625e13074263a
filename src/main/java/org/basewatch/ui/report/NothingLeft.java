package org.basewatch.ui.report;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the list says where the filter leaves no report: which part of it does so, and the way to lift just that. */
final class NothingLeft extends VBox {
    NothingLeft(ReportListViewModel model) {
        getStyleClass().add("nothing-left");
        setId("nothing-left");
        EmptyReason reason = model.emptyReason();
        getChildren().add(PlaceHead.wrapped(reason.sentence(), "plain"));
        if (!reason.parts().isEmpty()) {
            FlowPane ways = new FlowPane(14, 4);
            ways.getChildren().add(PlaceHead.link(reason.liftLabel(), () -> model.lift(reason.parts())));
            ways.getChildren().add(PlaceHead.link("Clear the whole filter", model::clearFilter));
            getChildren().add(ways);
        }
    }
}
