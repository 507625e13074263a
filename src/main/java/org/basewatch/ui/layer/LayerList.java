package org.basewatch.ui.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.basewatch.map.StyledLayer;
import org.basewatch.map.UserLayer;
import org.basewatch.map.UserLayerStyle;

/** The lines of the list, uppermost first, and what of them is painted. JavaFX application thread. */
final class LayerList {
    private final ReadOnlyObjectWrapper<List<LayerEntry>> entries =
            new ReadOnlyObjectWrapper<>(this, "entries", List.of());
    private final ReadOnlyObjectWrapper<List<StyledLayer>> painted =
            new ReadOnlyObjectWrapper<>(this, "painted", List.of());
    /** Of lines that took the place of another: which one that was. */
    private final Map<Long, Long> turns = new HashMap<>();

    private long ids;
    private long styles;

    ReadOnlyObjectProperty<List<LayerEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** The open and visible layers, lowest first. */
    ReadOnlyObjectProperty<List<StyledLayer>> paintedProperty() {
        return painted.getReadOnlyProperty();
    }

    List<LayerEntry> all() {
        return entries.get();
    }

    long nextId() {
        return ++ids;
    }

    /** A look for one more layer that differs from those of the others. */
    UserLayerStyle nextStyle() {
        return UserLayerStyle.ofTurn(styles++);
    }

    Optional<LayerEntry> find(long id) {
        return all().stream().filter(entry -> entry.id() == id).findFirst();
    }

    void addOnTop(List<LayerEntry> added) {
        List<LayerEntry> next = new ArrayList<>(added);
        next.addAll(all());
        set(next);
    }

    /**
     * Puts lines in the place of one. Imagery comes to lie over other imagery that was added before it, whichever was read first, but
     * under features, which it would hide.
     */
    void give(long id, List<LayerEntry> features, List<LayerEntry> imagery) {
        List<LayerEntry> next = new ArrayList<>();
        all().forEach(entry -> next.addAll(entry.id() == id ? features : List.of(entry)));
        int at = 0;
        while (at < next.size() && (!isImagery(next.get(at)) || turn(next.get(at)) > id)) {
            at++;
        }
        imagery.forEach(entry -> turns.put(entry.id(), id));
        next.addAll(at, imagery);
        set(next);
        turns.keySet().removeIf(known -> find(known).isEmpty());
    }

    /** The later a line was added, the greater. */
    private long turn(LayerEntry entry) {
        return turns.getOrDefault(entry.id(), entry.id());
    }

    private static boolean isImagery(LayerEntry entry) {
        return entry.layer()
                .filter(layer -> layer.kind() == UserLayer.Kind.IMAGERY)
                .isPresent();
    }

    void addBelow(List<LayerEntry> added) {
        List<LayerEntry> next = new ArrayList<>(all());
        next.addAll(added);
        set(next);
    }

    void change(long id, UnaryOperator<LayerEntry> change) {
        set(all().stream()
                .map(entry -> entry.id() == id ? change.apply(entry) : entry)
                .toList());
    }

    /** Puts other lines in the place of all. */
    void show(List<LayerEntry> others) {
        set(others);
    }

    void remove(long id) {
        set(all().stream().filter(entry -> entry.id() != id).toList());
    }

    void move(long id, int to) {
        find(id).ifPresent(entry -> {
            List<LayerEntry> next = new ArrayList<>(all());
            next.remove(entry);
            next.add(Math.max(0, Math.min(next.size(), to)), entry);
            set(next);
        });
    }

    private void set(List<LayerEntry> next) {
        if (next.equals(all())) {
            return;
        }
        entries.set(List.copyOf(next));
        List<StyledLayer> lowestFirst = new ArrayList<>();
        for (LayerEntry entry : next) {
            entry.styled().filter(layer -> layer.style().visible()).ifPresent(layer -> lowestFirst.add(0, layer));
        }
        if (!lowestFirst.equals(painted.get())) {
            painted.set(List.copyOf(lowestFirst));
        }
    }
}
