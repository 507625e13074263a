package org.basewatch.ui.report;

import javafx.scene.layout.VBox;

/** What the list says where the filter leaves no report. */
final class NothingLeft extends VBox {
    NothingLeft(ReportListViewModel model) {
        getStyleClass().add("nothing-left");
        setId("nothing-left");
        getChildren().add(PlaceHead.wrapped(model.nothingLeft(), "plain"));
        if (model.isFiltered()) {
            getChildren().add(PlaceHead.link("Clear the filter", model::clearFilter));
        }
    }
}
