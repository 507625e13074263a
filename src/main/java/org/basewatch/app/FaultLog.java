package org.basewatch.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.basewatch.io.SettingsFolder;

/**
 * Keeps what went wrong in a file, with its place in the program: the window says one sentence. The file is made when there is something
 * to write, for a start without a fault must not wait for it; one of a megabyte is kept beside the newest. Any thread.
 */
final class FaultLog extends Handler {
    private static final String NAME = "basewatch-";
    private static final String ENDING = ".log";
    private static final int MOST_BYTES = 1_000_000;
    private static final int FILES = 2;
    private static final long REPEAT_MILLIS = 1_000;

    private final Path folder;
    private Optional<FileHandler> file = Optional.empty();
    private Optional<LogRecord> last = Optional.empty();
    private boolean isUnusable;

    FaultLog(Path folder) {
        this.folder = folder;
        setLevel(Level.WARNING);
    }

    /** The newest file on this system; it need not exist. */
    static Path ofThisSystem() {
        return newest(SettingsFolder.logOfThisSystem());
    }

    /** The newest file in a folder; it need not exist. */
    static Path newest(Path folder) {
        return folder.resolve(NAME + 0 + ENDING);
    }

    /** Keeps one fault, and is done. */
    static void keep(String doing, Throwable fault) {
        FaultLog log = new FaultLog(SettingsFolder.logOfThisSystem());
        LogRecord record = new LogRecord(Level.WARNING, doing);
        record.setThrown(fault);
        log.publish(record);
        log.close();
    }

    /** Keeps from now on what any part of the program logs as a warning or worse; a terminal gets only what is worse. */
    void begin() {
        // The logger at the root is the one that Java never forgets.
        Logger root = Logger.getLogger("");
        for (Handler terminal : root.getHandlers()) {
            terminal.setLevel(Level.SEVERE);
        }
        root.addHandler(this);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record) || isUnusable || isRepeated(record)) {
            return;
        }
        last = Optional.of(record);
        if (file.isEmpty()) {
            file = opened();
        }
        file.ifPresent(open -> open.publish(record));
    }

    /** What goes wrong in every frame of the window would drive out of the file what came before it. */
    private boolean isRepeated(LogRecord record) {
        return last.filter(before -> record.getMillis() - before.getMillis() < REPEAT_MILLIS && isAlike(before, record))
                .isPresent();
    }

    private static boolean isAlike(LogRecord one, LogRecord other) {
        return Objects.equals(one.getMessage(), other.getMessage())
                && String.valueOf(one.getThrown()).equals(String.valueOf(other.getThrown()));
    }

    private Optional<FileHandler> opened() {
        try {
            Files.createDirectories(folder);
            // A per cent sign is a sign of the pattern's.
            String within = folder.toString().replace("%", "%%");
            FileHandler opened = new FileHandler(within + "/" + NAME + "%g" + ENDING, MOST_BYTES, FILES, true);
            opened.setEncoding(StandardCharsets.UTF_8.name());
            opened.setFormatter(new SimpleFormatter());
            opened.publish(new LogRecord(Level.INFO, program()));
            return Optional.of(opened);
        } catch (IOException e) {
            isUnusable = true;
            reportError("The log cannot be written in " + folder + ".", e, ErrorManager.OPEN_FAILURE);
            return Optional.empty();
        }
    }

    /** Which program it was, for whoever gets the file. */
    private static String program() {
        return "Basewatch " + BasewatchCommand.Version.number() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(Handler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(Handler::close);
        file = Optional.empty();
    }
}
