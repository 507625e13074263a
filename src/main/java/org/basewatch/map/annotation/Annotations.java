package org.basewatch.map.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.basewatch.map.annotation.AnnotationShape.Marker;

/**
 * Everything that the author has drawn, lowest first.
 *
 * @param items the annotations
 */
public record Annotations(List<Annotation> items) {
    /** Copies the list. */
    public Annotations {
        items = List.copyOf(items);
    }

    /** Nothing drawn. */
    public static Annotations none() {
        return new Annotations(List.of());
    }

    /** Whether nothing is drawn. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** With one more on top. */
    public Annotations plus(Annotation added) {
        List<Annotation> more = new ArrayList<>(items);
        more.add(added);
        return new Annotations(more);
    }

    /** With another one in the place of one. */
    public Annotations replacing(int index, Annotation other) {
        List<Annotation> changed = new ArrayList<>(items);
        changed.set(index, other);
        return new Annotations(changed);
    }

    /** Without one. */
    public Annotations without(int index) {
        List<Annotation> fewer = new ArrayList<>(items);
        fewer.remove(index);
        return new Annotations(fewer);
    }

    /**
     * Where one of other annotations stands among these, of which undo, say, has made them: in the same place if it alone was changed;
     * empty if it is not there any more.
     *
     * @param index its place among the others
     */
    public OptionalInt placeOf(int index, Annotations others) {
        if (index >= others.items.size()) {
            return index < items.size() ? OptionalInt.of(index) : OptionalInt.empty();
        }
        boolean isAloneChanged =
                items.size() == others.items.size() && without(index).equals(others.without(index));
        int now = isAloneChanged ? index : items.indexOf(others.items.get(index));
        return now < 0 ? OptionalInt.empty() : OptionalInt.of(now);
    }

    /** The number that the next marker gets: one more than the highest. */
    public int nextNumber() {
        int highest = items.stream()
                .map(Annotation::shape)
                .filter(Marker.class::isInstance)
                .mapToInt(shape -> ((Marker) shape).number())
                .max()
                .orElse(0);
        return Math.min(999, highest + 1);
    }

    /** All of them in a sentence for those who read the picture; empty if there are none. */
    public String words() {
        return items.stream().map(Annotation::words).collect(Collectors.joining("; "));
    }
}
