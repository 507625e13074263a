package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.basewatch.model.SourceId;
import org.basewatch.weighing.RelayGraph;

/**
 * Who took it from whom, from top to bottom: frames of different kinds for what it goes back to, those who passed it on and the
 * reports, and arrows between them. It needs no colour. Each frame is a button; Tab walks through them in reading order.
 */
final class RelayView extends Region {
    private static final double LEAST_WIDTH = 132;
    private static final double ACROSS = 10;
    private static final double DOWN = 26;

    private final RelayGraph graph;
    private final List<Button> frames = new ArrayList<>();
    private final List<RelayArrow> arrows = new ArrayList<>();

    /**
     * A drawing.
     *
     * @param opened row of the report that is opened
     * @param code gives the code of a row
     * @param toReport goes to a report
     * @param toSource shows a source beside a frame
     */
    RelayView(
            RelayGraph graph,
            int opened,
            java.util.function.IntFunction<String> code,
            IntConsumer toReport,
            BiConsumer<Node, SourceId> toSource) {
        this.graph = graph;
        getStyleClass().add("relay-graph");
        graph.edges().forEach(edge -> arrows.add(new RelayArrow(edge.closesCircle())));
        graph.nodes().forEach(node -> frames.add(frame(node, opened, code, toReport, toSource)));
        getChildren().addAll(arrows);
        getChildren().addAll(frames);
    }

    private static Button frame(
            RelayGraph.Node node,
            int opened,
            java.util.function.IntFunction<String> code,
            IntConsumer toReport,
            BiConsumer<Node, SourceId> toSource) {
        Button frame = new Button(node.label());
        frame.setWrapText(true);
        frame.getStyleClass().setAll("relay-node", "relay-" + node.role().name().toLowerCase(java.util.Locale.ROOT));
        node.row().ifPresent(row -> {
            frame.setText(code.apply(row) + "  " + node.label());
            frame.setOnAction(event -> toReport.accept(row));
            if (row == opened) {
                frame.getStyleClass().add("relay-opened");
            }
        });
        boolean isKnown = node.row().isPresent() || node.source().isPresent();
        if (node.row().isEmpty()) {
            node.source().ifPresent(source -> frame.setOnAction(event -> toSource.accept(frame, source)));
        }
        String what = switch (node.role()) {
            case ORIGIN -> "What it goes back to";
            case RELAY -> isKnown ? "Passed it on; shows the source" : "Passed it on; not a source of this set";
            case REPORT -> node.row().orElse(-1) == opened ? "This report" : "Goes to this report";
        };
        frame.setTooltip(new Tooltip(what));
        frame.setAccessibleText(what + ": " + frame.getText());
        return frame;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * LEAST_WIDTH + ACROSS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double y = 0;
        double room = (width < 0 ? prefWidth(-1) : width) - gutter();
        for (List<Button> line : lines(room)) {
            y += height(line, frameWidth(line.size(), room)) + DOWN;
        }
        return Math.max(0, y - DOWN) + 4;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - gutter();
        double y = 1;
        for (List<Button> line : lines(room)) {
            double wide = frameWidth(line.size(), room);
            double high = height(line, wide);
            double x = 0;
            for (Button frame : line) {
                frame.resizeRelocate(Math.rint(x), y, Math.rint(wide), high);
                x += wide + ACROSS;
            }
            y += high + DOWN;
        }
        for (int i = 0; i < arrows.size(); i++) {
            RelayGraph.Edge edge = graph.edges().get(i);
            arrows.get(i).draw(frames.get(edge.from()), frames.get(edge.to()), room);
        }
    }

    private double gutter() {
        return arrows.stream().anyMatch(RelayArrow::leadsBack) ? RelayArrow.GUTTER : 0;
    }

    /** The frames of each layer, over several lines where they would become too narrow. */
    private List<List<Button>> lines(double room) {
        int most = Math.max(1, (int) ((room + ACROSS) / (LEAST_WIDTH + ACROSS)));
        List<List<Button>> lines = new ArrayList<>();
        for (int layer = 0; layer < graph.layers(); layer++) {
            List<Button> line = new ArrayList<>();
            for (int i = 0; i < frames.size(); i++) {
                if (graph.nodes().get(i).layer() == layer) {
                    if (line.size() == most) {
                        lines.add(line);
                        line = new ArrayList<>();
                    }
                    line.add(frames.get(i));
                }
            }
            lines.add(line);
        }
        return lines;
    }

    private static double frameWidth(int frames, double room) {
        return (room - (frames - 1) * ACROSS) / Math.max(1, frames);
    }

    private static double height(List<Button> line, double wide) {
        return Math.ceil(
                line.stream().mapToDouble(frame -> frame.prefHeight(wide)).max().orElse(0));
    }
}
