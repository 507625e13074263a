package org.basewatch.ui.report;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Source;
import org.basewatch.ui.Workspace;
import org.basewatch.ui.control.LabelledLine;
import org.basewatch.ui.control.NameText;
import org.basewatch.ui.weigh.OwnLetterForm;
import org.basewatch.ui.weigh.OwnLettersViewModel;
import org.basewatch.ui.weigh.Weighing;

/** A small card on a source: who it is, what stands behind it and how its letter came about. */
final class SourceCard extends VBox {
    private static final double WIDTH = 380;
    private static final double MOST_HEIGHT = 460;

    private final Popup popup = new Popup();
    private final Source source;
    private final Workspace workspace;
    private final HBox title = new HBox(8);
    private final OwnLetterForm form;
    private final SourceReports reports;

    /** A card on a source of the catalogue that is open. */
    SourceCard(Source source, ReportListViewModel model, ReportActions actions, Weighing weighing) {
        getStyleClass().add("source-card");
        setPrefWidth(WIDTH);
        this.source = source;
        workspace = model.workspace();
        form = new OwnLetterForm(weighing.letters(), weighing.letters().asRead(source));
        reports = new SourceReports(source, model, this::close);
        title.getStyleClass().add("card-head");
        showTitle();
        getChildren().add(title);
        Stream.of(source.names().russian(), source.names().arabic())
                .flatMap(Optional::stream)
                .forEach(other -> getChildren().add(NameText.of(other)));
        add("Kind", source.kind().label());
        source.interest().ifPresent(text -> add("Interest", text));
        source.access().ifPresent(text -> add("Access", text));
        source.trackRecord().ifPresent(text -> add("Record", text));
        for (Source.Rating rating : weighing.letters().asRead(source).ratings()) {
            add(
                    "Rated " + rating.letter(),
                    rating.letter().meaning() + ". " + rating.reason() + " (" + rating.by() + ", "
                            + EventWords.day(rating.date()) + ")");
        }
        getChildren().add(form);
        Hyperlink without = PlaceHead.link("Try the map without this source (W)", () -> {
            close();
            weighing.whatIf().trySource(source.id());
        });
        getChildren().add(without);
        getChildren().add(new LabelledLine("Reports", reports));
        source.links().forEach(link -> {
            Hyperlink page = new Hyperlink(link.toString());
            page.setWrapText(true);
            page.setOnAction(event -> actions.openLink(link, Optional.empty()));
            getChildren().add(new LabelledLine("Page", page));
        });
    }

    /** Shows the card below a node until Escape or a click elsewhere. */
    void showBelow(Node anchor) {
        ScrollPane scroll = new ScrollPane(this);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        scroll.setPrefWidth(WIDTH + 16);
        scroll.setMaxHeight(MOST_HEIGHT);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setAutoFix(true);
        popup.getContent().add(scroll);
        // Measured at its width, since wrapped words have no height before that; the style sheets come with the window.
        popup.setOnShown(event -> {
            applyCss();
            scroll.setPrefHeight(Math.min(MOST_HEIGHT, prefHeight(WIDTH) + 2));
            popup.sizeToScene();
            // Else the first letter to choose has the keys, and the toolkit scrolls to it while the card is still
            // small.
            scroll.requestFocus();
            scroll.setVvalue(0);
        });
        Bounds bounds = anchor.localToScreen(anchor.getBoundsInLocal());
        if (bounds != null) {
            follow();
            // By the window and not by the node: a letter given here makes the list build its rows anew.
            popup.show(anchor.getScene().getWindow(), bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }

    /** While it is shown, it says what is in force, whoever changes that: the card itself, an import, or undo. */
    private void follow() {
        ChangeListener<Object> change = (property, before, now) -> {
            showTitle();
            form.refresh();
            reports.refresh();
        };
        workspace.lettersProperty().addListener(change);
        workspace.catalogueProperty().addListener(change);
        popup.setOnHidden(event -> {
            workspace.lettersProperty().removeListener(change);
            workspace.catalogueProperty().removeListener(change);
        });
    }

    /** Badge and name, by the letters that are in use now. */
    private void showTitle() {
        Catalogue catalogue = workspace.catalogue();
        Source now = catalogue.source(source.id()).orElse(source);
        Label letter = new Label(now.reliability().name());
        letter.getStyleClass().add("letter-badge");
        Region name = NameText.of(now.names().english());
        name.getStyleClass().add("card-title");
        title.getChildren().setAll(letter, name);
        OwnLettersViewModel.mark(catalogue, now)
                .ifPresent(mark -> title.getChildren().add(new Label("in use: " + mark)));
    }

    private void close() {
        popup.hide();
    }

    private void add(String label, String text) {
        getChildren().add(new LabelledLine(label, text));
    }
}
