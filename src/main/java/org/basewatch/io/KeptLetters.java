package org.basewatch.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.basewatch.disk.BrokenCopy;
import org.basewatch.disk.FileStamp;
import org.basewatch.disk.SharedFile;
import org.basewatch.weighing.OwnLetters;

/**
 * The user's own letters in the folder of settings, which all windows share: each puts its changes into what the file holds at that
 * moment. A file with something wrong in it is copied before it is written over. One thread at a time.
 */
public final class KeptLetters {
    private final Path folder;
    private final Path file;
    private final Supplier<LocalDate> today;
    private final Consumer<String> news;
    private Optional<FileStamp> seen = Optional.empty();

    /**
     * Letters in a folder.
     *
     * @param folder the folder of settings; need not be there yet
     * @param today the day of the user
     * @param news gets a sentence where something was wrong with the file; on the thread of the caller
     */
    public KeptLetters(Path folder, Supplier<LocalDate> today, Consumer<String> news) {
        this.folder = folder;
        this.file = folder.resolve(OwnLettersFile.NAME);
        this.today = today;
        this.news = news;
    }

    /**
     * The letters that are kept, as far as they can be used.
     *
     * @throws IOException with a sentence for the user, if the file cannot be read; it is left as it is
     */
    public OwnLetters read() throws IOException {
        if (!Files.exists(file)) {
            return OwnLetters.none();
        }
        Found found;
        try {
            found = look();
        } catch (IOException problem) {
            throw new IOException(
                    "Your own letters in \"" + file + "\" could not be read; check that you may read that file, and"
                            + " start Basewatch again.",
                    problem);
        }
        if (found.trouble().isPresent()) {
            try {
                SharedFile.change(file, this::mended);
            } catch (IOException problem) {
                news.accept(found.trouble().get() + " The file is left as it is, since no copy of it could be made: "
                        + problem.getMessage() + ".");
            }
        }
        return found.letters();
    }

    /**
     * Puts a change into the file.
     *
     * @param before the letters of the window before the change
     * @param now the letters of the window after it
     * @throws IOException with a sentence for the user, if that failed
     */
    public void change(OwnLetters before, OwnLetters now) throws IOException {
        try {
            Files.createDirectories(folder);
            SharedFile.change(file, () -> {
                // What the window has is not given up because the file is gone or broken.
                Optional<Found> found = Files.exists(file) ? Optional.of(mended()) : Optional.empty();
                OwnLettersFile.write(found.map(kept -> kept.with(before, now)).orElse(now), file);
            });
        } catch (IOException problem) {
            throw new IOException(
                    "Your letters could not be kept in \"" + file + "\" and last until you close this window ("
                            + problem.getMessage() + "). Check that you may write there, or export them.",
                    problem);
        }
    }

    /**
     * What the file holds, if it was written since this was last asked, by whichever window. Nothing if it is gone, cannot be read or
     * something is wrong with it: what the window has is not given up for that, and the next change tells of it.
     */
    public Optional<OwnLetters> written() {
        Optional<FileStamp> now = FileStamp.of(file);
        if (now.isEmpty() || now.equals(seen)) {
            return Optional.empty();
        }
        try {
            Found found = look();
            seen = now;
            return Optional.of(found).filter(whole -> whole.trouble().isEmpty()).map(Found::letters);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** What the file holds. If something is wrong with it, it is copied first, and what is good is written in its place. */
    private Found mended() throws IOException {
        Found found = look();
        if (found.trouble().isPresent()) {
            Path copy = BrokenCopy.of(file);
            OwnLettersFile.write(found.letters(), file);
            news.accept(found.trouble().get() + " The file as it was is kept as \"" + copy + "\".");
        }
        return found;
    }

    private Found look() throws IOException {
        try {
            OwnLettersFile.Read read = OwnLettersFile.read(file, today.get());
            return new Found(
                    read.letters(),
                    read.leftOut().isEmpty()
                            ? Optional.empty()
                            : Optional.of("Of your own letters in \"" + file + "\", this is left out: "
                                    + read.leftOutWords() + "; the others are there."));
        } catch (UnreadableFileException damaged) {
            return new Found(
                    OwnLetters.none(),
                    Optional.of("Your own letters could not be read, so you begin without: " + damaged.getMessage()));
        }
    }

    /**
     * What the file holds.
     *
     * @param letters what of it can be used
     * @param trouble what is wrong with it, in a sentence
     */
    private record Found(OwnLetters letters, Optional<String> trouble) {
        OwnLetters with(OwnLetters before, OwnLetters now) {
            return trouble.isEmpty() ? letters.changed(before, now) : letters.and(now);
        }
    }
}
