package org.basewatch.ui.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import org.basewatch.map.MapTheme;
import org.basewatch.map.Viewport;
import org.basewatch.map.annotation.Annotation;
import org.basewatch.map.annotation.AnnotationOverlay;
import org.basewatch.map.annotation.AnnotationStyle;
import org.basewatch.map.annotation.Annotations;
import org.basewatch.map.annotation.DrawnAnnotation;

/**
 * What the author has drawn, over the reports, by the same painter as on pictures. What rests moves with the map and is painted
 * anew with each sharp frame; what is in the hand is painted at once. JavaFX application thread.
 */
public final class AnnotationLayer extends Group {
    private static final double MARGIN = 0.2;

    private final MapViewModel model;
    private final ObservableValue<MapTheme> theme;
    private final Function<MapTheme, AnnotationStyle> styles;
    private final Sheet lines = new Sheet((drawn, graphics) -> drawn.paintLines(graphics));
    private final Sheet words = new Sheet((drawn, graphics) -> drawn.paintWords(graphics));
    private final Sheet lively = new Sheet((drawn, graphics) -> {
        drawn.paint(graphics);
        drawn.paintHandles(graphics, chosenCorner());
    });
    private Annotations rest = Annotations.none();
    private Optional<Annotation> hand = Optional.empty();
    private OptionalInt corner = OptionalInt.empty();
    private double pixelScale = 1;

    /**
     * A layer without anything on it.
     *
     * @param theme the look of the map
     * @param styles the look of annotations; asked for when the first one is drawn
     */
    public AnnotationLayer(
            MapViewModel model, ObservableValue<MapTheme> theme, Function<MapTheme, AnnotationStyle> styles) {
        this.model = model;
        this.theme = theme;
        this.styles = styles;
        setMouseTransparent(true);
        getChildren().addAll(words.view, lively.view);
        model.viewportProperty().addListener((property, before, now) -> {
            lines.follow();
            words.follow();
            paintHand();
        });
        model.frameProperty().addListener((property, before, now) -> {
            now.ifPresent(frame -> pixelScale = frame.snapshot().pixelScale());
            paintResting();
        });
        theme.addListener((property, before, now) -> paintAll());
        model.projectionProperty().addListener((property, before, now) -> paintAll());
    }

    /** The lines of what rests, for the pane to put under the reports. */
    Node lines() {
        return lines.view;
    }

    /**
     * Shows these annotations, with one on top that is in the hand or selected.
     *
     * @param chosen the point of it that keys move
     */
    public void show(Annotations all, Optional<Annotation> inHand, OptionalInt chosen) {
        boolean same = rest.equals(all);
        rest = all;
        hand = inHand;
        corner = chosen;
        if (!same) {
            paintResting();
        }
        paintHand();
    }

    /** The place of the topmost annotation under a point of the pane among those that rest. */
    public OptionalInt at(double x, double y) {
        Optional<Viewport> seen = model.viewportProperty().get();
        if (rest.isEmpty() || seen.isEmpty()) {
            return OptionalInt.empty();
        }
        List<DrawnAnnotation> placed = overlay(rest).place(seen.get());
        for (int i = placed.size() - 1; i >= 0; i--) {
            if (placed.get(i).isAt(x, y)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the one in the hand is under a point of the pane. */
    public boolean handIsAt(double x, double y) {
        return placedHand().filter(drawn -> drawn.isAt(x, y)).isPresent();
    }

    /** Which point of the one in the hand has its handle under a point of the pane. */
    public OptionalInt cornerAt(double x, double y) {
        return placedHand().map(drawn -> drawn.handleAt(x, y)).orElseGet(OptionalInt::empty);
    }

    private Optional<DrawnAnnotation> placedHand() {
        return hand.flatMap(annotation -> model.viewportProperty()
                .get()
                .map(seen -> overlay(new Annotations(List.of(annotation)))
                        .place(seen)
                        .get(0)));
    }

    private OptionalInt chosenCorner() {
        return corner;
    }

    private AnnotationOverlay overlay(Annotations annotations) {
        return new AnnotationOverlay(annotations, model.projectionProperty().get(), styles.apply(theme.getValue()));
    }

    private void paintAll() {
        paintResting();
        paintHand();
    }

    private void paintResting() {
        lines.paint(rest);
        words.paint(rest);
    }

    private void paintHand() {
        lively.paint(
                hand.map(annotation -> new Annotations(List.of(annotation))).orElse(Annotations.none()));
    }

    /** A picture of some annotations, no larger than they are. */
    private final class Sheet {
        private final BiConsumer<DrawnAnnotation, Graphics2D> part;
        private final ImageView view = new ImageView();
        private final Affine shift = new Affine();
        private Optional<Viewport> painted = Optional.empty();

        Sheet(BiConsumer<DrawnAnnotation, Graphics2D> part) {
            this.part = part;
            view.setMouseTransparent(true);
            view.getTransforms().add(shift);
        }

        void follow() {
            painted.ifPresent(before -> model.viewportProperty().get().ifPresent(now -> {
                FrameShift move = FrameShift.between(before, now);
                shift.setToTransform(move.scale(), 0, move.x(), 0, move.scale(), move.y());
            }));
        }

        void paint(Annotations annotations) {
            Optional<Viewport> seen = model.viewportProperty().get();
            if (annotations.isEmpty() || seen.isEmpty()) {
                view.setImage(null);
                painted = Optional.empty();
                return;
            }
            List<DrawnAnnotation> placed = overlay(annotations).place(seen.get());
            Rectangle2D box = covered(placed, seen.get());
            if (box.isEmpty()) {
                view.setImage(null);
            } else {
                view.setImage(PixelImage.of(picture(placed, box)));
                view.setX(box.getX());
                view.setY(box.getY());
                view.setFitWidth(box.getWidth());
                view.setFitHeight(box.getHeight());
            }
            painted = seen;
            follow();
        }

        private BufferedImage picture(List<DrawnAnnotation> placed, Rectangle2D box) {
            BufferedImage image = new BufferedImage(
                    (int) Math.ceil(box.getWidth() * pixelScale),
                    (int) Math.ceil(box.getHeight() * pixelScale),
                    BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D graphics = image.createGraphics();
            graphics.scale(pixelScale, pixelScale);
            graphics.translate(-box.getX(), -box.getY());
            placed.forEach(drawn -> part.accept(drawn, graphics));
            graphics.dispose();
            return image;
        }

        /** What is covered of the view and a margin around it, in whole units. */
        private static Rectangle2D covered(List<DrawnAnnotation> placed, Viewport seen) {
            Rectangle2D room = new Rectangle2D.Double(
                    -MARGIN * seen.width(),
                    -MARGIN * seen.height(),
                    (1 + 2 * MARGIN) * seen.width(),
                    (1 + 2 * MARGIN) * seen.height());
            Rectangle2D all = placed.stream()
                    .map(DrawnAnnotation::bounds)
                    .reduce(Rectangle2D::createUnion)
                    .orElseThrow()
                    .createIntersection(room);
            if (all.getWidth() <= 0 || all.getHeight() <= 0) {
                return new Rectangle2D.Double();
            }
            double x = Math.floor(all.getX());
            double y = Math.floor(all.getY());
            return new Rectangle2D.Double(x, y, Math.ceil(all.getMaxX()) - x, Math.ceil(all.getMaxY()) - y);
        }
    }
}
