package org.basewatch.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.disk.FileStamp;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.CatalogueReader;
import org.basewatch.io.ReadWatcher;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.ui.main.SetReading;

/**
 * A report set that is read from the moment the program starts: its first reports are there before the window is, and the window
 * goes on with the rest. In between the reading stands still: the toolkit needs both cores to get the window onto the screen. Any
 * thread.
 */
final class EarlyReading implements SetReading, ReadWatcher {
    /** Whatever becomes of the window, the reading goes on after so many seconds. */
    private static final long LONGEST_HALT = 4;

    private final Path file;
    private final CountDownLatch windowIsThere = new CountDownLatch(1);
    private final CompletableFuture<Catalogue> first = new CompletableFuture<>();
    private final CompletableFuture<CatalogueReadResult> whole = new CompletableFuture<>();
    private Optional<ReadWatcher> follower = Optional.empty();
    private Optional<Catalogue> latest = Optional.empty();
    private volatile Optional<FileStamp> stamp = Optional.empty();

    private EarlyReading(Path file) {
        this.file = file;
    }

    /** Begins at once, on a thread of its own. */
    static EarlyReading begin(CatalogueReader reader, Path file) {
        EarlyReading reading = new EarlyReading(file);
        Thread thread = new Thread(() -> reading.readAll(reader), "reports");
        thread.setDaemon(true);
        thread.start();
        return reading;
    }

    /** The file. */
    Path file() {
        return file;
    }

    /** The first reports, or all of them if they were there sooner; fails if nothing of the file can be used. */
    CompletableFuture<Catalogue> first() {
        return first;
    }

    /** All reports, if they are there by now. */
    Optional<CatalogueReadResult> whole() {
        return whole.isDone() && !whole.isCompletedExceptionally() ? Optional.of(whole.join()) : Optional.empty();
    }

    @Override
    public CatalogueReadResult read(ReadWatcher watcher) throws UnreadableFileException {
        follow(watcher);
        try {
            return whole.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof UnreadableFileException unreadable) {
                throw unreadable;
            }
            throw failure;
        }
    }

    @Override
    public Optional<FileStamp> stamp() {
        return stamp;
    }

    @Override
    public synchronized void read(int reports, double share) {
        follower.ifPresent(watcher -> watcher.read(reports, share));
    }

    @Override
    public void soFar(Catalogue catalogue) {
        tell(catalogue);
        try {
            windowIsThere.await(LONGEST_HALT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first reports are on the screen: from now on the reading does not halt any more. */
    void goOn() {
        windowIsThere.countDown();
    }

    private synchronized void tell(Catalogue catalogue) {
        latest = Optional.of(catalogue);
        first.complete(catalogue);
        follower.ifPresent(watcher -> watcher.soFar(catalogue));
    }

    @Override
    public synchronized boolean isCancelled() {
        return follower.map(ReadWatcher::isCancelled).orElse(false);
    }

    private synchronized void follow(ReadWatcher watcher) {
        follower = Optional.of(watcher);
        latest.ifPresent(watcher::soFar);
    }

    private void readAll(CatalogueReader reader) {
        try {
            stamp = FileStamp.of(file);
            CatalogueReadResult read = reader.read(file, this);
            whole.complete(read);
            first.complete(read.catalogue());
        } catch (UnreadableFileException | RuntimeException | Error failure) {
            System.getLogger(EarlyReading.class.getName())
                    .log(System.Logger.Level.WARNING, "Reading " + file + " at the start: failed", failure);
            whole.completeExceptionally(failure);
            first.completeExceptionally(failure);
        }
    }
}
