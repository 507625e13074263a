package org.basewatch.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.basewatch.map.Box;

/**
 * Who took it from whom, from top to bottom: frames of different kinds for what it goes back to, those who passed it on and the
 * reports, and arrows between them, which run beside the frames. It needs no colour. Tab walks through the frames from top to
 * bottom. Where so many arrows would run beside each other that nobody could follow them, each frame says from whom it is.
 */
final class RelayView extends Region {
    private static final double LEAST_WIDTH = 170;
    /** Room for an arrow to the next frame. */
    private static final double DOWN = 20;

    private static final double APART = 9;
    /** What each end of an arrow takes of the side of a frame. */
    private static final double END = 9;
    /** More tracks than this on one side nobody follows. */
    private static final int MOST_TRACKS = 9;

    private final RelayColumn column;
    private final RelayTracks tracks;
    private final List<Region> frames = new ArrayList<>();
    private final List<RelayArrow> arrows = new ArrayList<>();

    RelayView(RelayFrames maker) {
        this.column = RelayColumn.of(maker.graph(), maker.opened());
        this.tracks = new RelayTracks(column);
        getStyleClass().add("relay-graph");
        boolean isClear =
                Math.max(tracks.width(false), tracks.width(true)) < RelayTracks.FIRST + MOST_TRACKS * RelayTracks.NEXT;
        if (isClear) {
            column.arrows().forEach(arrow -> arrows.add(new RelayArrow(arrow.isBack())));
        }
        for (int i = 0; i < column.frames().size(); i++) {
            List<String> before = column.before(i).stream()
                    .map(column.frames()::get)
                    .map(maker::name)
                    .toList();
            frames.add(maker.frame(column.frames().get(i), before, !isClear));
        }
        getChildren().addAll(arrows);
        getChildren().addAll(frames);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return side(false) + LEAST_WIDTH + side(true);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Box> boxes = boxes(width < 0 ? prefWidth(-1) : width);
        return boxes.get(boxes.size() - 1).maxY() + 4;
    }

    @Override
    protected void layoutChildren() {
        List<Box> boxes = boxes(getWidth());
        for (int i = 0; i < frames.size(); i++) {
            Box box = boxes.get(i);
            frames.get(i).resizeRelocate(box.x(), box.y(), box.width(), box.height());
        }
        for (int i = 0; i < arrows.size(); i++) {
            arrows.get(i).draw(tracks.path(column.arrows().get(i), boxes));
        }
    }

    private List<Box> boxes(double room) {
        double x = side(false);
        double wide = Math.max(40, Math.rint(room - x - side(true)));
        List<Box> boxes = new ArrayList<>();
        double y = 1;
        for (int i = 0; i < frames.size(); i++) {
            int next = i + 1;
            double high = Math.max(Math.ceil(frames.get(i).prefHeight(wide)), END * (tracks.ends(i) + 1));
            boxes.add(new Box(x, y, wide, high));
            boolean leadsOn = column.arrows().stream()
                    .anyMatch(arrow -> !arrow.isBack() && arrow.from() == next - 1 && arrow.to() == next);
            y += high + (leadsOn ? DOWN : APART);
        }
        return boxes;
    }

    private double side(boolean isRight) {
        return arrows.isEmpty() ? 0 : Math.ceil(tracks.width(isRight));
    }
}
