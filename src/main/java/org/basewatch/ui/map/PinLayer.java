package org.basewatch.ui.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * The sites as nodes that keyboard, screen reader and test robot can reach. They are invisible but for the ring of the focus, and
 * let the pointer through: what the pointer meets is found from what is painted.
 */
final class PinLayer extends Group {
    private final Map<String, Pin> pins = new HashMap<>();
    private final Consumer<SiteMark> choose;

    PinLayer(Consumer<SiteMark> choose) {
        this.choose = choose;
        setAutoSizeChildren(false);
    }

    /** Shows marks; a pin that stays keeps the focus. */
    void show(List<SiteMark> marks) {
        List<Node> nodes = marks.stream().<Node>map(this::pin).toList();
        Set<Node> kept = new HashSet<>(nodes);
        pins.values().removeIf(pin -> !kept.contains(pin));
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    private Pin pin(SiteMark mark) {
        Pin pin = pins.computeIfAbsent(mark.key(), key -> new Pin(mark, choose));
        pin.show(mark);
        return pin;
    }
}
