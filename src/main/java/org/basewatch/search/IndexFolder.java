package org.basewatch.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.basewatch.catalogue.Catalogue;

/**
 * Where indexes lie: those of small sets in memory, those of large sets in a folder of the user's cache, named after the data, so
 * that they need to be made once. Whatever goes wrong with the folder, the index is made in memory instead. Any thread.
 */
public final class IndexFolder {
    /** Up to so many reports, making the index costs less than looking for it on a disk. */
    private static final int SMALL = 5_000;
    /** Raised when the same data give another index. */
    private static final int VERSION = 1;

    private static final int KEPT = 5;
    private static final String UNFINISHED = ".making-";
    /** Into an index that is being made something is written all the time; one that rests for longer was left behind. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Optional<Path> folder;

    private IndexFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /** In memory only. */
    public static IndexFolder none() {
        return new IndexFolder(Optional.empty());
    }

    /** In a folder, which need not exist yet. */
    public static IndexFolder at(Path folder) {
        return new IndexFolder(Optional.of(folder));
    }

    /**
     * The index of a catalogue, made if it is not there.
     *
     * @throws IOException if it cannot even be made in memory
     */
    WordIndex open(Catalogue catalogue, IndexProgress progress) throws IOException {
        if (folder.isPresent()
                && catalogue.size() > SMALL
                && !catalogue.info().fingerprint().isEmpty()) {
            try {
                return kept(folder.get(), catalogue, progress);
            } catch (IOException notThere) {
                // The cache only saves time; without it everything works.
            }
        }
        Directory memory = new ByteBuffersDirectory();
        IndexWriting.write(catalogue, memory, progress);
        return new WordIndex(memory);
    }

    private static WordIndex kept(Path folder, Catalogue catalogue, IndexProgress progress) throws IOException {
        Path home = folder.resolve(catalogue.info().fingerprint() + "-" + catalogue.size() + "-" + VERSION);
        if (Files.isDirectory(home)) {
            try {
                WordIndex index = read(home, catalogue);
                Files.setLastModifiedTime(home, FileTime.from(Instant.now()));
                return index;
            } catch (IOException | IllegalArgumentException damaged) {
                delete(home);
            }
        }
        make(folder, home, catalogue, progress);
        prune(folder);
        return read(home, catalogue);
    }

    private static WordIndex read(Path home, Catalogue catalogue) throws IOException {
        WordIndex index = new WordIndex(FSDirectory.open(home));
        if (index.size() != catalogue.size()) {
            index.close();
            throw new IOException("The index in " + home + " is that of another set.");
        }
        return index;
    }

    /** Under another name until it is whole, so that nobody ever reads half an index. */
    private static void make(Path folder, Path home, Catalogue catalogue, IndexProgress progress) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
        try (Directory directory = FSDirectory.open(unfinished)) {
            IndexWriting.write(catalogue, directory, progress);
        } catch (IOException | RuntimeException | Error stopped) {
            delete(unfinished);
            throw stopped;
        }
        try {
            Files.move(unfinished, home);
        } catch (IOException madeByAnother) {
            delete(unfinished);
            if (!Files.isDirectory(home)) {
                throw madeByAnother;
            }
        }
    }

    /** Keeps the indexes used last, beside those that other windows are making now. */
    private static void prune(Path folder) throws IOException {
        List<Path> homes = new ArrayList<>();
        List<Path> unfinished = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isDirectory)) {
            all.forEach(home -> (isUnfinished(home) ? unfinished : homes).add(home));
        }
        FileTime abandoned = FileTime.from(Instant.now().minus(LONGEST_PAUSE));
        unfinished.stream().filter(home -> used(home).compareTo(abandoned) < 0).forEach(IndexFolder::delete);
        homes.sort(Comparator.comparing(IndexFolder::used).reversed());
        homes.stream().skip(KEPT).forEach(IndexFolder::delete);
    }

    private static boolean isUnfinished(Path home) {
        return String.valueOf(home.getFileName()).startsWith(UNFINISHED);
    }

    private static FileTime used(Path home) {
        try {
            return Files.getLastModifiedTime(home);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static void delete(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException inUse) {
            // Somebody else reads it; it will be found old again another time.
        }
    }
}
