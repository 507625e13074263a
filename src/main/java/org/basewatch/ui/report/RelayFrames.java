package org.basewatch.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.basewatch.model.SourceId;
import org.basewatch.ui.control.FoldSection;
import org.basewatch.ui.control.WrappedText;
import org.basewatch.weighing.RelayGraph;

/**
 * Makes the frames of the drawing of who took it from whom: a button for one, and a list to unfold for many that took it from the
 * same and gave it to the same.
 *
 * @param graph what is drawn
 * @param opened row of the report that is opened
 * @param code gives the code of a row
 * @param toReport goes to a report
 * @param toSource shows a source beside a frame
 */
record RelayFrames(
        RelayGraph graph,
        int opened,
        IntFunction<String> code,
        IntConsumer toReport,
        BiConsumer<Node, SourceId> toSource) {
    /** So many names stand in a folded frame. */
    private static final int NAMED = 3;

    /**
     * A frame.
     *
     * @param nodes positions of the nodes in it
     * @param before names of those from whom they have it, for those who cannot see the arrows
     * @param isTold whether it says these names to everybody, since no arrows are drawn
     */
    Region frame(List<Integer> nodes, List<String> before, boolean isTold) {
        String from = before.isEmpty() ? "" : "has it from " + String.join("; ", before);
        if (nodes.size() > 1) {
            return group(nodes, isTold ? from : "");
        }
        RelayGraph.Node node = graph.nodes().get(nodes.get(0));
        Button frame = new Button(isTold && !from.isEmpty() ? text(node) + "\n" + from : text(node));
        WrappedText.wrap(frame);
        frame.getStyleClass().setAll("relay-node", style(node));
        if (node.row().orElse(-1) == opened) {
            frame.getStyleClass().add("relay-opened");
        }
        frame.setOnAction(event -> follow(frame, node));
        frame.setTooltip(new Tooltip(what(node)));
        frame.setAccessibleText(what(node) + ": " + text(node) + (from.isEmpty() ? "" : "; " + from));
        return frame;
    }

    /** The name of a frame as others refer to it. */
    String name(List<Integer> nodes) {
        return nodes.size() > 1 ? heading(nodes) : text(graph.nodes().get(nodes.get(0)));
    }

    private Region group(List<Integer> nodes, String from) {
        VBox list = new VBox(1);
        nodes.stream()
                .map(graph.nodes()::get)
                .forEach(node -> list.getChildren().add(line(node)));
        FoldSection fold = new FoldSection(heading(nodes), list);
        fold.unfoldedProperty().set(false);
        VBox frame = new VBox(fold);
        frame.getStyleClass()
                .addAll("relay-node", "relay-group", style(graph.nodes().get(nodes.get(0))));
        if (graph.nodes().get(nodes.get(0)).role() == RelayGraph.Role.RELAY) {
            Region brief = PlaceHead.wrapped(brief(nodes), "caption");
            brief.visibleProperty().bind(fold.unfoldedProperty().not());
            brief.managedProperty().bind(brief.visibleProperty());
            frame.getChildren().add(brief);
        }
        if (!from.isEmpty()) {
            frame.getChildren().add(PlaceHead.wrapped(from, "caption"));
        }
        return frame;
    }

    private Region line(RelayGraph.Node node) {
        if (node.row().isEmpty() && node.source().isEmpty()) {
            return PlaceHead.wrapped(text(node), "plain");
        }
        Hyperlink link = PlaceHead.link(text(node), () -> {});
        WrappedText.wrap(link);
        link.setTooltip(new Tooltip(what(node)));
        link.setOnAction(event -> {
            link.setVisited(false);
            follow(link, node);
        });
        return link;
    }

    private String heading(List<Integer> nodes) {
        boolean isReport = graph.nodes().get(nodes.get(0)).role() == RelayGraph.Role.REPORT;
        return nodes.size() + (isReport ? " more reports" : " passed it on, each for itself");
    }

    private String brief(List<Integer> nodes) {
        int more = nodes.size() - NAMED;
        return nodes.stream()
                        .limit(NAMED)
                        .map(graph.nodes()::get)
                        .map(this::text)
                        .collect(Collectors.joining(" · "))
                + (more > 0 ? " · and " + more + " more" : "");
    }

    private void follow(Node anchor, RelayGraph.Node node) {
        if (node.row().isPresent()) {
            toReport.accept(node.row().getAsInt());
        } else {
            node.source().ifPresent(source -> toSource.accept(anchor, source));
        }
    }

    private String text(RelayGraph.Node node) {
        return node.row().isPresent() ? code.apply(node.row().getAsInt()) + "  " + node.label() : node.label();
    }

    private static String style(RelayGraph.Node node) {
        return "relay-" + node.role().name().toLowerCase(Locale.ROOT);
    }

    private String what(RelayGraph.Node node) {
        Optional<SourceId> source = node.source();
        return switch (node.role()) {
            case ORIGIN -> source.isPresent() ? "What it goes back to; shows the source" : "What it goes back to";
            case RELAY ->
                source.isPresent() ? "Passed it on; shows the source" : "Passed it on; not a source of this set";
            case REPORT -> node.row().orElse(-1) == opened ? "This report" : "Goes to this report";
        };
    }
}
