package org.basewatch.map;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Candidates for a place, each made when it is first asked for and kept: whoever asks again, for the same view and other things to
 * keep clear of, finds them made. Any thread.
 *
 * @param <T> a candidate; immutable
 */
final class KeptCandidates<T> implements Iterable<T> {
    private final Supplier<Stream<T>> making;
    private final List<T> made = new ArrayList<>();
    private Iterator<T> source = List.<T>of().iterator();
    private boolean begun;

    /**
     * Nothing is made yet.
     *
     * @param making the candidates, best first
     */
    KeptCandidates(Supplier<Stream<T>> making) {
        this.making = making;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return has(at);
            }

            @Override
            public T next() {
                if (!has(at)) {
                    throw new NoSuchElementException();
                }
                return get(at++);
            }
        };
    }

    private synchronized boolean has(int at) {
        if (!begun) {
            source = making.get().iterator();
            begun = true;
        }
        while (made.size() <= at && source.hasNext()) {
            made.add(source.next());
        }
        return at < made.size();
    }

    private synchronized T get(int at) {
        return made.get(at);
    }
}
