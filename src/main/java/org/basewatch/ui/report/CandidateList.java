package org.basewatch.ui.report;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.model.Candidate;
import org.basewatch.ui.control.LabelledLine;
import org.basewatch.ui.control.NameText;

/** The real places that an unconfirmed one could be, with what speaks for and against each; drawn on the map only on request. */
final class CandidateList extends VBox {
    private final ReportListViewModel model;

    CandidateList(List<Candidate> candidates, ReportListViewModel model) {
        this.model = model;
        getStyleClass().add("head-lines");
        getChildren()
                .add(PlaceHead.wrapped(
                        "Inference: no source says which of these is meant, and no report is moved to one.",
                        "caution"));
        getChildren().add(onTheMap());
        candidates.forEach(candidate -> getChildren().add(card(candidate)));
    }

    private CheckBox onTheMap() {
        CheckBox box = new CheckBox("Show candidates on the map");
        box.setId("show-candidates");
        box.setWrapText(true);
        box.setSelected(model.workspace().furnitureProperty().get().candidates());
        box.setOnAction(event -> {
            var furniture = model.workspace().furnitureProperty();
            furniture.set(furniture.get().withCandidates(box.isSelected()));
        });
        return box;
    }

    private VBox card(Candidate candidate) {
        Region name = NameText.of(candidate.names().english());
        name.getStyleClass().add("candidate-name");
        VBox title = new VBox(1, name);
        candidate.names().arabic().ifPresent(arabic -> title.getChildren().add(NameText.of(arabic)));
        VBox card = new VBox(
                2, title, new LabelledLine("Judged", candidate.verdict().label()));
        card.getStyleClass().add("candidate");
        candidate.reasonFor().ifPresent(text -> card.getChildren().add(new LabelledLine("For", text)));
        candidate.reasonAgainst().ifPresent(text -> card.getChildren().add(new LabelledLine("Against", text)));
        String where = PositionWords.of(candidate.location()).headline();
        card.getChildren().add(new LabelledLine("Where", where));
        VBox links = ReportLinks.of(candidate.reports(), model);
        if (!links.getChildren().isEmpty()) {
            card.getChildren().add(new LabelledLine("Named in", links));
        }
        return card;
    }
}
