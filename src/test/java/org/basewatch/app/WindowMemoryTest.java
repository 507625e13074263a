package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.basewatch.disk.SharedFile;
import org.basewatch.io.Settings;
import org.basewatch.io.SettingsStore;
import org.basewatch.map.LabelLanguage;
import org.basewatch.map.MapTheme;
import org.basewatch.ui.map.Rest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowMemoryTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<String> problems = Collections.synchronizedList(new ArrayList<>());

    @Test
    void theWindowDoesNotWaitForAnotherThatIsWritingAndKeepsTheNewestWhenItCloses() {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        CompletableFuture<Void> another = CompletableFuture.runAsync(() -> hold(locked, free));
        awaitLatch(locked);
        try (WindowMemory memory = memory(folder)) {
            memory.keep(in(MapTheme.DARK, LabelLanguage.ENGLISH));
            memory.keep(in(MapTheme.DARK, LabelLanguage.ARABIC));
            // only now: whoever waited above would wait in vain
            assertThat(folder.resolve("settings.json")).doesNotExist();
            free.countDown();
        }
        another.join();
        assertThat(problems).isEmpty();
        assertThat(new SettingsStore(folder).load().settings()).isEqualTo(in(MapTheme.DARK, LabelLanguage.ARABIC));
    }

    @Test
    void whatCannotBeWrittenIsSaidOnce() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        try (WindowMemory memory = memory(taken)) {
            memory.keep(in(MapTheme.DARK, LabelLanguage.ENGLISH));
            memory.keep(in(MapTheme.DARK, LabelLanguage.ARABIC));
            memory.keep(in(MapTheme.LIGHT, LabelLanguage.ARABIC));
        }
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).startsWith("The settings could not be written to");
    }

    @Test
    void aChangeThatComesToRestAfterTheWindowWasClosedIsNothingToFailAt() {
        WindowMemory memory = memory(folder);
        memory.keep(in(MapTheme.DARK, LabelLanguage.ENGLISH));
        memory.close();
        memory.keep(in(MapTheme.LIGHT, LabelLanguage.BOTH));
        assertThat(new SettingsStore(folder).load().settings()).isEqualTo(in(MapTheme.DARK, LabelLanguage.ENGLISH));
    }

    private void hold(CountDownLatch locked, CountDownLatch free) {
        try {
            SharedFile.change(folder.resolve("settings.json"), () -> {
                locked.countDown();
                awaitLatch(free);
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private WindowMemory memory(Path place) {
        return new WindowMemory(new SettingsStore(place), Settings.standard(), Rest.none(), problems::add);
    }

    private static Settings in(MapTheme theme, LabelLanguage labels) {
        Settings standard = Settings.standard();
        return new Settings(
                Optional.empty(),
                theme,
                Optional.empty(),
                Optional.empty(),
                labels,
                Optional.empty(),
                standard.furniture(),
                standard.picture(),
                standard.ground(),
                standard.marks());
    }
}
