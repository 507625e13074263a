package org.basewatch.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.basewatch.io.BundledReports;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.CatalogueReader;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerSource;
import org.basewatch.ui.map.LayeredMapPainter;
import org.basewatch.ui.map.MapPainter;

/**
 * What is read while the window toolkit is still starting: map and reports, each on a thread of its own.
 *
 * @param painter paints the bundled map
 * @param reports the bundled reports
 * @param file a report set to open instead of the bundled one
 */
record StartupWork(
        CompletableFuture<MapPainter> painter, CompletableFuture<CatalogueReadResult> reports, Optional<Path> file) {
    /** Begins at once. */
    static StartupWork begin(CatalogueReader reader, Optional<Path> file) {
        return new StartupWork(
                begin(
                        "base map",
                        () -> new LayeredMapPainter(
                                BundledMapLayers.load(LayerSource.bundled(), LambertConformalConic.syria()))),
                begin("bundled reports", () -> BundledReports.read(reader)),
                file);
    }

    private static <T> CompletableFuture<T> begin(String name, Callable<? extends T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        future.complete(work.call());
                    } catch (Exception | LinkageError failure) {
                        future.completeExceptionally(failure);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return future;
    }
}
