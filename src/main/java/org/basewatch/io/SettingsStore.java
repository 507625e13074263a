package org.basewatch.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.basewatch.disk.BrokenCopy;
import org.basewatch.disk.Replacement;
import org.basewatch.disk.SharedFile;

/**
 * Keeps settings in one small JSON file, which all windows share: each puts what it has changed itself into what the file holds at
 * that moment. Settings are a comfort: whatever is wrong with the file, the program starts with the standard ones and one sentence
 * that says so. One thread at a time.
 */
public final class SettingsStore {
    private static final String FILE = "settings.json";

    private final Path folder;
    private final Path file;
    private Settings known = Settings.standard();
    private Optional<Path> copy = Optional.empty();
    private Optional<String> trouble = Optional.empty();
    private boolean isWritten = true;

    /** Keeps them in a file {@code settings.json} in a folder, which is made when it is needed. */
    public SettingsStore(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(FILE);
    }

    /** The folder in which the settings are kept; it need not exist yet. */
    public Path folder() {
        return folder;
    }

    /** The settings, and a sentence for the user if the file could not be used. */
    public Loaded load() {
        try {
            known = read().orElse(Settings.standard());
            return new Loaded(known, Optional.empty());
        } catch (IOException e) {
            known = Settings.standard();
            return new Loaded(known, Optional.of(setAside()));
        }
    }

    /** What the file holds; nothing if there is none. */
    private Optional<Settings> read() throws IOException {
        try {
            return Optional.of(SettingsJson.read(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IOException("wrong values", e);
        }
    }

    /** Settings are written anew soon after the start, so what is there now is copied first. */
    private String setAside() {
        String start = "The settings in \"" + file + "\" could not be read, so the standard ones are used; ";
        try {
            Path made = BrokenCopy.of(file);
            copy = Optional.of(made);
            return start + "they will soon be written to that file, and what was in it is kept as \"" + made + "\".";
        } catch (IOException e) {
            isWritten = false;
            return start + "no copy of the file could be made either, so it is left as it is, and what you set now is"
                    + " not kept. Check that you may read and write there, and start Basewatch again.";
        }
    }

    /**
     * Puts what this window has changed since it last read or wrote the settings into those of the file, which another window may have
     * changed as well. The file is replaced in one step, so that it is whole at any time. Nothing is written over a file that could not
     * be read and of which there is no copy. It may wait for another window that is writing.
     *
     * @param now all settings of this window
     * @return a sentence for the user if that failed, or if something was wrong with the file
     */
    public Optional<String> save(Settings now) {
        if (!isWritten) {
            return Optional.empty();
        }
        trouble = Optional.empty();
        try {
            Files.createDirectories(folder);
            SharedFile.change(file, () -> put(now));
            return trouble;
        } catch (IOException e) {
            return Optional.of("The settings could not be written to \"" + file
                    + "\"; check that you may write there and that the disk is not full.");
        }
    }

    private void put(Settings now) throws IOException {
        Optional<Settings> held;
        try {
            held = read();
        } catch (IOException damaged) {
            held = Optional.empty();
            setAsideBeforeWriting();
        }
        if (isWritten) {
            // What the window has is not given up because the file is gone or damaged.
            Settings kept = held.map(there -> ChangedSettings.of(new Change<>(known, now, there)))
                    .orElse(now);
            if (!held.equals(Optional.of(kept))) {
                Replacement.write(file, out -> write(kept, out));
            }
            known = now;
        }
    }

    /** The file was damaged at the start, and was copied then, or while the window was open. */
    private void setAsideBeforeWriting() {
        try {
            Optional<Path> made = Optional.of(BrokenCopy.of(file));
            if (!made.equals(copy)) {
                trouble =
                        Optional.of("The settings in \"" + file + "\" could not be read any more, so they were written"
                                + " anew; what was in that file is kept as \"" + made.get() + "\".");
            }
            copy = made;
        } catch (IOException e) {
            isWritten = false;
            trouble = Optional.of("The settings in \"" + file + "\" could not be read any more, and no copy of the file"
                    + " could be made, so it is left as it is, and what you set from now on is not kept. Check that you"
                    + " may read and write there, and start Basewatch again.");
        }
    }

    private static void write(Settings settings, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonWriter json = new JsonWriter(text);
        SettingsJson.write(settings, json);
        json.flush();
    }

    /**
     * Settings as they were read.
     *
     * @param settings the settings, or the standard ones
     * @param problem a sentence for the user if the file could not be used
     */
    public record Loaded(Settings settings, Optional<String> problem) {}
}
