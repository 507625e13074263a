package org.basewatch.io;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.basewatch.disk.BrokenCopy;

/**
 * Keeps settings in one small JSON file. Settings are a comfort: whatever is wrong with the file, the program starts with the
 * standard ones and one sentence that says so. One thread at a time.
 */
public final class SettingsStore {
    private static final String FILE = "settings.json";

    private final Path folder;
    private final Path file;
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
            return new Loaded(SettingsJson.read(file), Optional.empty());
        } catch (NoSuchFileException e) {
            return new Loaded(Settings.standard(), Optional.empty());
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return new Loaded(Settings.standard(), Optional.of(setAside()));
        }
    }

    /** Settings are written anew soon after the start, so what is there now is copied first. */
    private String setAside() {
        String start = "The settings in \"" + file + "\" could not be read, so the standard ones are used; ";
        try {
            return start + "they will soon be written to that file, and what was in it is kept as \""
                    + BrokenCopy.of(file) + "\".";
        } catch (IOException e) {
            isWritten = false;
            return start + "no copy of the file could be made either, so it is left as it is, and what you set now is"
                    + " not kept. Check that you may read and write there, and start Basewatch again.";
        }
    }

    /**
     * Writes the settings. The file is replaced in one step, so that it is whole at any time. Nothing is written over a file
     * that could not be read and of which there is no copy.
     *
     * @return a sentence for the user if that failed
     */
    public Optional<String> save(Settings settings) {
        if (!isWritten) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "settings", ".tmp");
            try {
                try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
                        JsonWriter json = new JsonWriter(writer)) {
                    SettingsJson.write(settings, json);
                }
                replace(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("The settings could not be written to \"" + file
                    + "\"; check that you may write there and that the disk is not full.");
        }
    }

    private void replace(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Settings as they were read.
     *
     * @param settings the settings, or the standard ones
     * @param problem a sentence for the user if the file could not be used
     */
    public record Loaded(Settings settings, Optional<String> problem) {}
}
