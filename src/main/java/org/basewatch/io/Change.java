package org.basewatch.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a window does to something that other windows change, too: they may have done so since it looked. It has its way where it has
 * changed something itself, and all else stays as the others have left it.
 *
 * @param before what the window had when it last read or wrote it
 * @param now what the window has
 * @param held what is kept at this moment
 */
record Change<T>(T before, T now, T held) {
    /** What is to be kept, if it is one thing that cannot be taken apart. */
    T outcome() {
        return before.equals(now) ? held : now;
    }

    /** The change of a part. */
    <P> Change<P> of(Function<T, P> part) {
        return new Change<>(part.apply(before), part.apply(now), part.apply(held));
    }

    /** What is to be kept of a part that cannot be taken apart. */
    <P> P outcome(Function<T, P> part) {
        return of(part).outcome();
    }

    /**
     * What is to be kept of a list, entry by entry: what others have added stays, at its end, and what they have taken out is not put
     * back. Where one entry was changed on both sides, the window has its way.
     *
     * @param identity by what an entry is known again when something in it has changed
     */
    static <E> List<E> ofEntries(Change<List<E>> list, Function<E, ?> identity) {
        if (list.before.equals(list.now)) {
            return list.held;
        }
        List<E> merged = new ArrayList<>(list.now);
        for (E other : less(list.held, list.before)) {
            int at = merged.stream().map(identity).toList().indexOf(identity.apply(other));
            if (at < 0) {
                merged.add(other);
            } else if (list.before.contains(merged.get(at))) {
                merged.set(at, other);
            }
        }
        return less(merged, less(list.before, list.held));
    }

    /** An entry that is there twice, and once in what is taken away, is left once. */
    private static <E> List<E> less(List<E> all, List<E> without) {
        Map<E, Integer> left = new HashMap<>();
        without.forEach(entry -> left.merge(entry, 1, Integer::sum));
        return all.stream()
                .filter(entry -> left.merge(entry, -1, Integer::sum) < 0)
                .toList();
    }
}
