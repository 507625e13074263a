package org.basewatch.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Meridians and parallels, thin and calm: lines that go on the ground and move with it, and their degrees at the upper and the
 * left edge of the frame, which stay there. How far apart they are follows the scale. Immutable; any thread.
 */
public final class Graticule {
    private static final double INSET = 5;
    private static final double CORNER = 24;
    private static final double GAP = 2;

    private final GraticuleStyle style;
    private final MapProjection projection;
    private final SiteStyle type;
    private final LastView<GraticuleMesh> lastMesh = new LastView<>(this::meshOf);

    Graticule(GraticuleStyle style, MapProjection projection, SiteStyle type) {
        this.style = style;
        this.projection = projection;
        this.type = type;
    }

    /** The lines. */
    public Overlay lines() {
        return (graphics, viewport) -> {
            Graphics2D g = Ink.fresh(graphics);
            Path2D path = new Path2D.Double();
            for (GraticuleMesh.Line line : mesh(viewport).lines()) {
                double[] points = line.points();
                path.moveTo(points[0], points[1]);
                for (int i = 2; i < points.length; i += 2) {
                    path.lineTo(points[i], points[i + 1]);
                }
            }
            style.line().paint(g, path, viewport.scaleDenominator());
            g.dispose();
        };
    }

    /**
     * The degrees at the frame. They are left out where furniture stands; names of the map give way to them.
     *
     * @param furniture what they leave room for
     */
    public BoxedOverlay labels(List<? extends BoxedOverlay> furniture) {
        return new Labels(List.copyOf(furniture));
    }

    private GraticuleMesh mesh(Viewport viewport) {
        return lastMesh.of(viewport);
    }

    private GraticuleMesh meshOf(Viewport viewport) {
        return GraticuleMesh.of(viewport, projection, style.spacing());
    }

    /** A label and where it stands. */
    private record Label(String text, Box box) {}

    private final class Labels implements BoxedOverlay {
        private final List<BoxedOverlay> furniture;
        private final LastView<List<Label>> placed = new LastView<>(this::place);

        Labels(List<BoxedOverlay> furniture) {
            this.furniture = furniture;
        }

        @Override
        public Optional<Box> box(Viewport viewport) {
            return Optional.empty();
        }

        @Override
        public List<Box> boxes(Viewport viewport) {
            return placed.of(viewport).stream().map(Label::box).toList();
        }

        @Override
        public void paint(Graphics2D graphics, Viewport viewport) {
            Graphics2D g = Ink.fresh(graphics);
            Font font = type.text(style.size());
            for (Label label : placed.of(viewport)) {
                double baseline = label.box().midY() + 0.35 * style.size();
                new GlowingLine(label.text(), font, style.text(), style.halo())
                        .draw(g, type, label.box().x() + GAP, Ink.snap(g, baseline));
            }
            g.dispose();
        }

        private List<Label> place(Viewport viewport) {
            List<Box> taken = new ArrayList<>();
            furniture.forEach(piece -> taken.addAll(piece.boxes(viewport)));
            List<Label> labels = new ArrayList<>();
            for (GraticuleMesh.Line line : mesh(viewport).lines()) {
                label(line, viewport)
                        .filter(label -> taken.stream().noneMatch(label.box().grown(GAP)::overlaps))
                        .ifPresent(label -> {
                            taken.add(label.box());
                            labels.add(label);
                        });
            }
            return labels;
        }

        private Optional<Label> label(GraticuleMesh.Line line, Viewport viewport) {
            double width = type.shaped().width(line.label(), type.text(style.size())) + 2 * GAP;
            double height = style.size() + 2 * GAP;
            double level = line.meridian() ? INSET + height / 2 : INSET + width / 2;
            double end = line.meridian() ? viewport.width() : viewport.height();
            return crossing(line, level)
                    .filter(at -> at > CORNER && at < end - CORNER)
                    .map(at -> {
                        Box box = line.meridian()
                                ? Box.around(at, level, width / 2, height / 2)
                                : Box.around(level, at, width / 2, height / 2);
                        return new Label(line.label(), box);
                    });
        }
    }

    /** Where a meridian meets a level line, or a parallel an upright one; the other coordinate of that point. */
    private static Optional<Double> crossing(GraticuleMesh.Line line, double level) {
        double[] points = line.points();
        int along = line.meridian() ? 1 : 0;
        for (int i = 2; i < points.length; i += 2) {
            double before = points[i - 2 + along] - level;
            double after = points[i + along] - level;
            if (before * after <= 0 && before != after) {
                double part = before / (before - after);
                double from = points[i - 2 + 1 - along];
                return Optional.of(from + part * (points[i + 1 - along] - from));
            }
        }
        return Optional.empty();
    }
}
