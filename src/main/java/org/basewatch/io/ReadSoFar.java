package org.basewatch.io;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.basewatch.catalogue.CatalogueLists;
import org.basewatch.catalogue.SetInfo;

/** Tells whoever watches how far the reading has come, and hands over what is there at a few steps. One thread. */
final class ReadSoFar {
    /** Files of fewer bytes are read before anybody could look at a part of them. */
    private static final long LARGE = 4L << 20;

    /** From this share on the rest is waited for: another part would take about as much memory as the whole. */
    private static final double ENOUGH = 0.5;

    private static final int FIRST = 1_000;
    private static final int GROWTH = 3;
    private static final int BETWEEN_LOOKS = 1 << 10;

    private final ReadWatcher watcher;
    private final long size;
    private final Supplier<SetInfo> info;
    private int calls;
    private int next = FIRST;

    /**
     * Nothing is read yet.
     *
     * @param size how many bytes there are; negative if that is not known
     * @param info what the set has said of itself so far
     */
    ReadSoFar(ReadWatcher watcher, long size, Supplier<SetInfo> info) {
        this.watcher = watcher;
        this.size = size;
        this.info = info;
    }

    /**
     * To be called after each record.
     *
     * @throws CancellationException if nobody wants the rest
     */
    void look(long bytesRead, ReportIntake reports) {
        if (++calls % BETWEEN_LOOKS != 0) {
            return;
        }
        if (watcher.isCancelled()) {
            throw new CancellationException();
        }
        int count = reports.store().size();
        double share = size > 0 ? Math.min(1, (double) bytesRead / size) : -1;
        watcher.read(count, share);
        if (size >= LARGE && count >= next && share < ENOUGH) {
            next = GROWTH * count;
            Optional<CatalogueLists> lists = reports.listsSoFar();
            lists.ifPresent(known -> watcher.soFar(reports.store().soFar(info.get(), known)));
        }
    }
}
