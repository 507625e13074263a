package org.basewatch.ui.map;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.transform.Affine;
import org.basewatch.map.Viewport;
import org.basewatch.ui.control.Lines;

/**
 * The sites as nodes that keyboard, screen reader and test robot can reach. They are invisible but for the ring of the focus, and
 * let the pointer through: what the pointer meets is found from what is painted.
 */
final class PinLayer extends Group {
    private final Map<String, Pin> pins = new HashMap<>();
    private final Consumer<SiteMark> choose;
    private final Affine shift = new Affine();
    /** The view in which the marks are placed. Not their frame: its pictures may long be painted on again. */
    private Optional<Viewport> placedIn = Optional.empty();

    private Runnable move = () -> {};

    PinLayer(Consumer<SiteMark> choose) {
        this.choose = choose;
        setAutoSizeChildren(false);
        getTransforms().add(shift);
    }

    /** Shows the marks of a frame, where they lie in the view that was moved to. */
    void show(MapFrame frame) {
        placedIn = Optional.of(frame.padded());
        move.run();
        show(frame.marks());
    }

    /**
     * Moves the pins with the map.
     *
     * @param pixels pixels of the screen in one logical unit
     */
    void moveTo(Viewport now, double pixels) {
        move = () -> placedIn.map(view -> FrameShift.between(view, now).onPixels(pixels))
                .ifPresent(by -> shift.setToTransform(by.scale(), 0, by.x(), 0, by.scale(), by.y()));
        move.run();
    }

    /**
     * Shows marks. A pin that stays keeps the focus; one that goes, as spots do that are parted, leaves it to the one that is nearest
     * to where it was, so that who comes nearer by keys need not walk there again from the first pin.
     */
    void show(List<SiteMark> marks) {
        Optional<Pin> focused = focused();
        Optional<Point2D> was = focused.map(PinLayer::middle);
        List<Node> nodes = marks.stream().<Node>map(this::pin).toList();
        Set<Node> kept = new HashSet<>(nodes);
        pins.values().removeIf(pin -> !kept.contains(pin));
        Lines.show(getChildren(), nodes);
        if (focused.filter(pin -> !kept.contains(pin)).isPresent()) {
            was.flatMap(this::nearest).ifPresent(Node::requestFocus);
        }
    }

    private Optional<Pin> focused() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(Pin.class::isInstance)
                .map(Pin.class::cast)
                .filter(pin -> pin.getParent() == this);
    }

    private Optional<Node> nearest(Point2D to) {
        return getChildren().stream()
                .min(Comparator.comparingDouble(pin -> middle(pin).distance(to)));
    }

    private static Point2D middle(Node pin) {
        return new Point2D(
                pin.getBoundsInParent().getCenterX(), pin.getBoundsInParent().getCenterY());
    }

    private Pin pin(SiteMark mark) {
        Pin pin = pins.computeIfAbsent(mark.key(), key -> new Pin(mark, choose));
        pin.show(mark);
        return pin;
    }
}
