package org.basewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTest {
    @TempDir
    private Path home;

    private Path folder;
    private FaultLog log;

    @BeforeEach
    void open() {
        folder = home.resolve("100 %h of it");
        log = new FaultLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void keepsWhereInTheProgramSomethingWentWrong() throws IOException {
        log.publish(fault("Drawing the map: failed", new IllegalStateException("no ink")));
        assertThat(FaultLog.newest(folder))
                .content()
                .contains(
                        "Basewatch ",
                        "Drawing the map: failed",
                        "IllegalStateException: no ink",
                        "FaultLogTest.keepsWhere");
    }

    @Test
    void makesNoFileBeforeSomethingGoesWrong() {
        log.publish(new LogRecord(Level.INFO, "all is well"));
        log.flush();
        assertThat(folder).doesNotExist();
    }

    @Test
    void goesOnInTheSameFileTheNextTime() throws IOException {
        log.publish(fault("first", new IOException("one")));
        log.close();
        FaultLog next = new FaultLog(folder);
        next.publish(fault("second", new IOException("two")));
        next.close();
        assertThat(FaultLog.newest(folder)).content().contains("first", "second");
        assertThat(files()).containsExactly("basewatch-0.log");
    }

    @Test
    void whatGoesWrongInEveryFrameIsKeptOnceASecond() throws IOException {
        for (int i = 0; i < 50; i++) {
            LogRecord record = fault("frame", new IllegalStateException("the same"));
            record.setInstant(Instant.ofEpochMilli(1_000_000 + i * 40));
            log.publish(record);
        }
        log.publish(fault("frame", new IllegalStateException("another")));
        assertThat(Files.readAllLines(FaultLog.newest(folder)))
                .filteredOn(line -> line.contains("IllegalStateException: the same"))
                .hasSize(2);
        assertThat(FaultLog.newest(folder)).content().contains("another");
    }

    @Test
    void neverTakesMoreThanTwoFilesOfAMegabyte() throws IOException {
        for (int i = 0; i < 60; i++) {
            log.publish(fault("fault " + i, new IllegalStateException("x".repeat(50_000))));
        }
        log.close();
        assertThat(files()).containsExactlyInAnyOrder("basewatch-0.log", "basewatch-1.log");
        assertThat(FaultLog.newest(folder)).content().contains("fault 59").doesNotContain("fault 0\n");
        for (String name : files()) {
            assertThat(Files.size(folder.resolve(name))).isLessThan(1_100_000);
        }
    }

    @Test
    void aFolderThatCannotBeMadeStopsNothing() throws IOException {
        Files.writeString(folder, "a file where the folder should be");
        log.publish(fault("lost", new IllegalStateException("lost")));
        log.publish(fault("lost, too", new IllegalStateException("lost, too")));
        assertThat(folder).hasContent("a file where the folder should be");
    }

    private static LogRecord fault(String doing, Throwable thrown) {
        LogRecord record = new LogRecord(Level.WARNING, doing);
        record.setThrown(thrown);
        return record;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
