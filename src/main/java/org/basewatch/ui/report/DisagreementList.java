package org.basewatch.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Equipment;
import org.basewatch.model.Report;
import org.basewatch.ui.control.Counts;
import org.basewatch.ui.control.WrappedText;
import org.basewatch.weighing.Disagreement;

/** Claims that disagree, side by side and never averaged: each with code, date and source, and one click away. */
final class DisagreementList extends VBox {
    /** More cards than this nobody reads, and a large set would make the window wait for them. */
    static final int MOST = 40;
    /** As many as are seen at a glance: wrapped words are dear. */
    private static final int FIRST = 6;

    private final ReportListViewModel model;
    private final Optional<Integer> place;

    /**
     * The list.
     *
     * @param words of the head that it stands in
     */
    DisagreementList(HeadWords words, ReportListViewModel model) {
        KnownClaims claims = words.claims();
        this.model = model;
        this.place = words.place();
        getStyleClass().add("head-lines");
        getChildren().add(PlaceHead.wrapped(claims.introduction(), "caption"));
        claims.scope(words.isFiltered()).ifPresent(text -> getChildren().add(PlaceHead.wrapped(text, "caption")));
        claims.omission().ifPresent(text -> getChildren().add(PlaceHead.wrapped(text, "caption")));
        List<Disagreement> disagreements = claims.disagreements();
        show(disagreements.subList(0, Math.min(FIRST, disagreements.size())));
        if (disagreements.size() > FIRST) {
            getChildren().add(more(disagreements));
        }
    }

    private Hyperlink more(List<Disagreement> disagreements) {
        List<Disagreement> others = disagreements.subList(FIRST, Math.min(MOST, disagreements.size()));
        String rest = disagreements.size() > MOST ? " of " + Counts.full(disagreements.size() - FIRST) : "";
        Hyperlink more = PlaceHead.link("Show " + others.size() + rest + " more", () -> {});
        more.setId("more-disagreements");
        more.setOnAction(event -> {
            getChildren().remove(more);
            show(others);
            if (disagreements.size() > MOST) {
                getChildren()
                        .add(PlaceHead.wrapped(
                                "The first " + MOST + " of " + Counts.full(disagreements.size())
                                        + (place.isEmpty() ? "; choose a place to see those that touch it." : "."),
                                "caption"));
            }
        });
        return more;
    }

    private void show(List<Disagreement> some) {
        some.forEach(one -> getChildren().add(card(one)));
    }

    private VBox card(Disagreement one) {
        Catalogue catalogue = model.workspace().catalogue();
        ClaimWords words = new ClaimWords(catalogue, one, place);
        VBox card = new VBox(7);
        card.getStyleClass().addAll("candidate", "disagreement");
        List<Integer> here = place.map(at -> one.at(catalogue, at)).orElse(one.rows());
        here.forEach(row -> card.getChildren().add(claim(words, row)));
        List<Integer> beyond = place.map(at -> one.beyond(catalogue, at)).orElse(List.of());
        if (!beyond.isEmpty()) {
            card.getChildren().add(PlaceHead.wrapped("Also disagrees with", "line-label"));
            beyond.forEach(row -> card.getChildren().add(claim(words, row)));
        }
        words.differences().forEach(line -> card.getChildren().add(PlaceHead.wrapped(line, "caption")));
        return card;
    }

    private VBox claim(ClaimWords words, int row) {
        ReportHeadline headline = model.headline(row);
        Report report = model.workspace().catalogue().report(row);
        Hyperlink link = PlaceHead.link(words.heading(row), () -> model.follow(row));
        WrappedText.wrap(link);
        Optional<String> places = words.places(row);
        link.setAccessibleText(
                headline.spoken() + places.map(about -> " " + about + ".").orElse(""));
        VBox claim = new VBox(0, link, PlaceHead.wrapped(headline.title(), "plain"));
        places.ifPresent(about -> claim.getChildren().add(PlaceHead.wrapped(about, "caption")));
        String equipment = report.equipment().stream().map(Equipment::label).collect(Collectors.joining(" · "));
        if (!equipment.isEmpty()) {
            claim.getChildren().add(PlaceHead.wrapped(equipment, "caption"));
        }
        if (model.isShownAnyway(row)) {
            claim.getChildren().add(PlaceHead.wrapped("hidden by the filter", "caption"));
        }
        return claim;
    }
}
