package org.basewatch.ui.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
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
    private final ReadOnlyObjectWrapper<Optional<MapPicture>> lines =
            new ReadOnlyObjectWrapper<>(this, "lines", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MapPicture>> words =
            new ReadOnlyObjectWrapper<>(this, "words", Optional.empty());
    private final ImageView lively = new ImageView();
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
        getChildren().add(lively);
        model.viewportProperty().addListener((property, before, now) -> paintHand());
        model.frameProperty().addListener((property, before, now) -> {
            now.ifPresent(frame -> pixelScale = frame.snapshot().pixelScale());
            paintResting();
        });
        theme.addListener((property, before, now) -> paintAll());
        model.projectionProperty().addListener((property, before, now) -> paintAll());
    }

    /** The lines of what rests, for the pane to put under the reports; empty if none is near. */
    ReadOnlyObjectProperty<Optional<MapPicture>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** The words of what rests, for the pane to put over the reports; empty if none are near. */
    ReadOnlyObjectProperty<Optional<MapPicture>> wordsProperty() {
        return words.getReadOnlyProperty();
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

    private AnnotationOverlay overlay(Annotations annotations) {
        return new AnnotationOverlay(annotations, model.projectionProperty().get(), styles.apply(theme.getValue()));
    }

    private void paintAll() {
        paintResting();
        paintHand();
    }

    private void paintResting() {
        lines.set(picture(rest, DrawnAnnotation::paintLines));
        words.set(picture(rest, DrawnAnnotation::paintWords));
    }

    private void paintHand() {
        Optional<MapPicture> picture =
                hand.flatMap(annotation -> picture(new Annotations(List.of(annotation)), (drawn, graphics) -> {
                    drawn.paint(graphics);
                    drawn.paintHandles(graphics, corner);
                }));
        lively.setImage(picture.map(MapPicture::image).map(PixelImage::of).orElse(null));
        picture.ifPresent(painted -> model.viewportProperty().get().ifPresent(seen -> {
            FrameShift shift = painted.shiftTo(seen).onPixels(pixelScale);
            lively.relocate(shift.x(), shift.y());
            lively.setFitWidth(painted.part().width());
            lively.setFitHeight(painted.part().height());
        }));
    }

    /** A picture of some annotations, no larger than they are and no more than a margin larger than what is seen. */
    private Optional<MapPicture> picture(Annotations annotations, BiConsumer<DrawnAnnotation, Graphics2D> part) {
        Optional<Viewport> seen = model.viewportProperty().get();
        if (annotations.isEmpty() || seen.isEmpty()) {
            return Optional.empty();
        }
        List<DrawnAnnotation> placed = overlay(annotations).place(seen.get());
        Rectangle2D box = covered(placed, seen.get());
        if (box.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MapPicture(
                painted(placed, part, box),
                seen.get().cut(box.getX(), box.getY(), box.getWidth(), box.getHeight()),
                pixelScale));
    }

    private BufferedImage painted(
            List<DrawnAnnotation> placed, BiConsumer<DrawnAnnotation, Graphics2D> part, Rectangle2D box) {
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
