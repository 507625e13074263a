package org.basewatch.ui.report;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.model.Relation;
import org.basewatch.model.Source;
import org.basewatch.search.Mark;
import org.basewatch.search.Passage;
import org.basewatch.search.SearchedPart;
import org.basewatch.ui.control.Beginning;
import org.basewatch.ui.control.FoldSection;
import org.basewatch.ui.control.LabelledLine;
import org.basewatch.ui.control.MarkedLink;
import org.basewatch.ui.control.MarkedText;
import org.basewatch.ui.control.WrappedText;
import org.basewatch.ui.weigh.Weighing;
import org.basewatch.weighing.RelayGraph;

/** All that is known of an opened report, with links to others and the ways out. */
final class DetailView extends VBox {
    private final ReportListViewModel model;
    private final ReportActions actions;
    private final Weighing weighing;

    DetailView(ReportDetail detail, ReportListViewModel model, ReportActions actions, Weighing weighing) {
        this.model = model;
        this.actions = actions;
        this.weighing = weighing;
        getStyleClass().add("report-detail");
        List<Passage> summary = List.of(Passage.of(SearchedPart.WORDS, detail.summary()));
        getChildren().addAll(words(summary, "report-summary"), new LabelledLine("Source", sourceLink(detail)));
        detail.lines()
                .forEach(line ->
                        getChildren().add(new LabelledLine(line.label(), words(line.passages(), "line-text"))));
        addRelays(detail);
        addRelated(detail.related());
        detail.notRelated().ifPresent(text -> getChildren().add(PlaceHead.wrapped(text, "caption")));
        getChildren().add(buttons(detail));
    }

    /** A text, or of a very long one its beginning with the way to the whole. */
    private Region words(List<Passage> passages, String style) {
        String text = Passage.text(passages);
        Beginning beginning = Beginning.of(text);
        if (beginning.isAll()) {
            return marked(text, passages, style);
        }
        Region length = WrappedText.of(beginning.sentence(), "caption");
        Hyperlink copy = new Hyperlink("Copy the whole text");
        copy.setId("copy-whole-text");
        copy.setOnAction(event -> {
            copy.setVisited(false);
            actions.copy(text);
            copy.setText("Whole text copied");
        });
        List<Passage> shown = Passage.first(passages, beginning.text().length());
        return new VBox(4, length, copy, marked(beginning.withSign(), shown, style));
    }

    private Region marked(String text, List<Passage> passages, String style) {
        List<Mark> marks = model.highlights().marks(passages);
        if (!marks.isEmpty()) {
            MarkedText marked = new MarkedText(style);
            marked.show(text, marks);
            return marked;
        }
        return WrappedText.of(text, style);
    }

    private Hyperlink sourceLink(ReportDetail detail) {
        String name = detail.source().names().english();
        List<Mark> marks = model.highlights().marks(List.of(Passage.of(SearchedPart.SOURCE, name)));
        Hyperlink link = new MarkedLink(name, marks);
        link.setId("source-link");
        link.setTooltip(new Tooltip("About this source"));
        link.setOnAction(event -> {
            link.setVisited(false);
            showSource(link, detail.source());
        });
        return link;
    }

    private void showSource(Node anchor, Source source) {
        new SourceCard(source, model, actions, weighing).showBelow(anchor);
    }

    /** Drawn only where there is more to see than the line on how one report reached us. */
    private void addRelays(ReportDetail detail) {
        Catalogue catalogue = model.workspace().catalogue();
        RelayGraph graph = RelayGraph.of(catalogue, detail.row());
        if (!graph.isTelling()) {
            return;
        }
        RelayView drawing = new RelayView(new RelayFrames(
                graph,
                detail.row(),
                row -> model.headline(row).code().toString(),
                model::follow,
                (anchor, id) -> catalogue.source(id).ifPresent(source -> showSource(anchor, source))));
        Region sentence = WrappedText.of(graph.sentence() + later(graph), "caption");
        FoldSection section = new FoldSection("Who took it from whom", new VBox(8, sentence, drawing));
        section.setSummary(graph.summary());
        section.unfoldedProperty().bindBidirectional(model.relaysUnfoldedProperty());
        getChildren().add(section);
    }

    /** Who took it from whom is drawn from the whole set, whatever day is set. */
    private String later(RelayGraph graph) {
        List<Integer> drawn = graph.nodes().stream()
                .flatMapToInt(node -> node.row().stream())
                .boxed()
                .toList();
        return model.known()
                .leftOut(drawn)
                .map(left -> " " + left.sentence("report drawn here", "reports drawn here"))
                .orElse("");
    }

    private void addRelated(List<RelatedLine> related) {
        Map<String, VBox> groups = new LinkedHashMap<>();
        for (RelatedLine line : related) {
            groups.computeIfAbsent(line.label(), label -> new VBox(4))
                    .getChildren()
                    .add(link(line));
        }
        groups.forEach((label, links) -> getChildren().add(new LabelledLine(label, links)));
    }

    private VBox link(RelatedLine line) {
        Hyperlink link = new Hyperlink(line.text());
        WrappedText.wrap(link);
        link.getStyleClass().add("related-link");
        if (line.type() == Relation.Type.CONTRADICTS) {
            link.getStyleClass().add("contradicts");
        }
        link.setOnAction(event -> model.follow(line.row()));
        VBox box = new VBox(link);
        String note = line.note().orElse("");
        if (line.hidden()) {
            note = note.isEmpty() ? "hidden by the filter" : note + " – hidden by the filter";
        }
        if (!note.isEmpty()) {
            box.getChildren().add(WrappedText.of(note, "caption"));
        }
        return box;
    }

    private FlowPane buttons(ReportDetail detail) {
        FlowPane buttons = new FlowPane(8, 8);
        buttons.getStyleClass().add("report-buttons");
        detail.address().ifPresent(address -> {
            String words = detail.warning().isPresent() ? "Open at " + PageOwner.host(address) + "…" : "Open source…";
            buttons.getChildren().add(open(words, address, detail.warning()));
        });
        detail.archive()
                .ifPresent(
                        address -> buttons.getChildren().add(open("Open archived copy…", address, Optional.empty())));
        Button copy = new Button("Copy citation");
        copy.setId("copy-citation");
        copy.setOnAction(event -> {
            actions.copy(model.citation(detail.row()));
            copy.setText("Citation copied");
        });
        buttons.getChildren().add(copy);
        return buttons;
    }

    private Button open(String text, URI address, Optional<String> warning) {
        Button button = new Button(text);
        button.getStyleClass().add("open-link");
        button.setTooltip(new Tooltip(address.toString()));
        button.setOnAction(event -> actions.openLink(address, warning));
        return button;
    }
}
