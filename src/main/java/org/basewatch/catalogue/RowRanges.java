package org.basewatch.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Work over all rows, shared out between two threads where there are so many that it pays. The ranges begin at multiples of 64,
 * so that each fills words of its own in a bit set.
 */
final class RowRanges {
    /** Below so many rows, a second thread comes too late to help. */
    private static final int WORTH_SHARING = 1 << 15;

    private RowRanges() {}

    /**
     * Does the work of one range.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Work<T> {
        /** From one row up to, but without, another. */
        T over(int from, int to);
    }

    /** What comes of each range, in the order of the rows. The caller does its share and waits for the rest. */
    static <T> List<T> each(int size, Work<T> work) {
        List<T> done = new ArrayList<>(2);
        if (size < WORTH_SHARING || ForkJoinPool.getCommonPoolParallelism() < 1) {
            done.add(work.over(0, size));
            return done;
        }
        int middle = size / 2 & -64;
        ForkJoinTask<T> second = ForkJoinPool.commonPool().submit(() -> work.over(middle, size));
        done.add(work.over(0, middle));
        done.add(second.join());
        return done;
    }
}
