package org.basewatch.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.io.BundledReports;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.CatalogueReader;
import org.basewatch.io.SettingsStore;
import org.basewatch.io.UnreadableFileException;
import org.basewatch.map.BaseMap;
import org.basewatch.map.LambertConformalConic;
import org.basewatch.map.LayerSource;
import org.basewatch.map.Typefaces;
import org.basewatch.ui.map.LayeredMapPainter;
import org.basewatch.ui.map.MapFrame;
import org.basewatch.ui.map.MapPainter;

/**
 * What is done while the window toolkit is still starting: settings, map and reports are read, each on a thread of its own, and
 * the map is painted at the size that the window is going to have.
 *
 * @param settings how the window was left
 * @param typefaces the fonts of map and pictures
 * @param map the bundled map
 * @param painter paints the bundled map
 * @param reports the reports to show first
 * @param firstFrame the map painted beforehand
 */
record StartupWork(
        CompletableFuture<SettingsStore.Loaded> settings,
        CompletableFuture<Typefaces> typefaces,
        CompletableFuture<BundledMap> map,
        CompletableFuture<MapPainter> painter,
        CompletableFuture<FirstReports> reports,
        CompletableFuture<MapFrame> firstFrame) {
    /**
     * Begins at once.
     *
     * @param file the report set to open; the bundled one if empty, or if the file cannot be used
     */
    static StartupWork begin(CatalogueReader reader, SettingsStore store, Optional<Path> file) {
        CompletableFuture<SettingsStore.Loaded> settings = begin("settings", store::load);
        LayerSource files = LayerSource.bundled();
        CompletableFuture<Typefaces> typefaces = begin("fonts", () -> Typefaces.load(files));
        CompletableFuture<BundledMap> map = typefaces.thenCombine(
                begin("base map", () -> BaseMap.load(files)), (fonts, base) -> new BundledMap(files, base, fonts));
        CompletableFuture<MapPainter> painter = map.thenCombine(settings, StartupWork::painter);
        CompletableFuture<FirstReports> reports = file.map(path -> ofFile(reader, path))
                .orElseGet(() -> begin("reports", () -> FirstReports.bundled(reader, Optional.empty())));
        // Not on the thread that reads: it has the rest of a large set to read.
        CompletableFuture<MapFrame> frame = painter.thenCombineAsync(
                reports,
                (hand, first) -> FirstFrame.paint(hand, first.catalogue(), settings.join()),
                work -> start("first frame", work));
        return new StartupWork(settings, typefaces, map, painter, reports, frame);
    }

    /**
     * Waits until Java's drawing has its first font, with which it reads the system's list of fonts. The window toolkit adds fonts
     * to this list, and one that grows while it is read brings the program down (in libfontconfig, at a first start).
     */
    void awaitFonts() {
        typefaces.handle((read, failure) -> failure == null).join();
    }

    /** Lets the reading of a large file go on, which has halted for the window. */
    void readOn() {
        reports.thenAccept(first -> first.reading().ifPresent(EarlyReading::goOn));
    }

    private static CompletableFuture<FirstReports> ofFile(CatalogueReader reader, Path file) {
        EarlyReading reading = EarlyReading.begin(reader, file);
        return reading.first()
                .handle((first, failure) -> failure == null
                        ? CompletableFuture.completedFuture(FirstReports.of(first, reading))
                        : begin("reports", () -> FirstReports.bundled(reader, Optional.of(failure))))
                .thenCompose(first -> first);
    }

    private static MapPainter painter(BundledMap map, SettingsStore.Loaded loaded) {
        return new LayeredMapPainter(
                map.layers(LambertConformalConic.syria(), loaded.settings().theme()));
    }

    private static <T> CompletableFuture<T> begin(String name, Callable<? extends T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        start(name, () -> {
            try {
                future.complete(work.call());
            } catch (Exception | Error failure) {
                System.getLogger(StartupWork.class.getName())
                        .log(System.Logger.Level.WARNING, "At the start, " + name + ": failed", failure);
                future.completeExceptionally(failure);
            }
        });
        return future;
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The reports to show first.
     *
     * @param catalogue all of them, or the first of a set that is still being read
     * @param bundled the bundled set, if it is that
     * @param reading the file that was asked for, if it is that
     * @param problem why the file that was asked for is not the one shown
     */
    record FirstReports(
            Catalogue catalogue,
            Optional<CatalogueReadResult> bundled,
            Optional<EarlyReading> reading,
            Optional<Throwable> problem) {
        static FirstReports bundled(CatalogueReader reader, Optional<Throwable> problem)
                throws UnreadableFileException {
            CatalogueReadResult read = BundledReports.read(reader);
            return new FirstReports(read.catalogue(), Optional.of(read), Optional.empty(), problem);
        }

        static FirstReports of(Catalogue first, EarlyReading reading) {
            return new FirstReports(first, Optional.empty(), Optional.of(reading), Optional.empty());
        }
    }
}
