package org.basewatch.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.basewatch.io.SettingsStore;

/** Settings of a window that is only measured: nothing is left of them. */
final class PassingSettings implements AutoCloseable {
    private final Path folder;

    private PassingSettings(Path folder) {
        this.folder = folder;
    }

    static PassingSettings make() throws IOException {
        return new PassingSettings(Files.createTempDirectory("basewatch-frames"));
    }

    SettingsStore store() {
        return new SettingsStore(folder);
    }

    /** Once the window is closed; what it saves on its way out is written on the toolkit's thread. */
    @Override
    public void close() throws IOException, InterruptedException {
        CountDownLatch saved = new CountDownLatch(1);
        Platform.runLater(saved::countDown);
        saved.await();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
