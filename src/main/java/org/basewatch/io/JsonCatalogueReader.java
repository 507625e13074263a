package org.basewatch.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.catalogue.EarlyEnd;
import org.basewatch.catalogue.SetInfo;

/**
 * Reads report sets in JSON, format version 1 (described in {@code docs/format.md}). Good records are kept, broken ones are left
 * out, and every problem is named with its line and JSON path. Of a file that breaks off, the reports before the break are kept.
 * Holds no state; any thread.
 */
public final class JsonCatalogueReader implements CatalogueReader {
    /** Of files with more bytes the next ones are read while the last ones are looked at. */
    private static final long LARGE = 2L << 20;

    private static final int LARGE_BLOCK = 1 << 19;

    private final boolean goesShortWay;

    /** A reader. */
    public JsonCatalogueReader() {
        this(true);
    }

    /**
     * A reader that can be told to read every report the long way.
     *
     * @param goesShortWay whether reports of which there is nothing to say are read the short way
     */
    JsonCatalogueReader(boolean goesShortWay) {
        this.goesShortWay = goesShortWay;
    }

    @Override
    public CatalogueReadResult read(Path file, ReadWatcher watcher) throws UnreadableFileException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new Unreadable(name).folder();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, name, Files.size(file), watcher);
        } catch (UnreadableFileException e) {
            throw StateFile.isPicture(file) ? new Unreadable(name).picture(StateFile.isSaved(file), e) : e;
        } catch (IOException e) {
            throw new Unreadable(name).from(e, 1, "$");
        }
    }

    @Override
    public CatalogueReadResult read(InputStream stream, String name) throws UnreadableFileException {
        return read(stream, name, -1, ReadWatcher.none());
    }

    private CatalogueReadResult read(InputStream stream, String name, long size, ReadWatcher watcher)
            throws UnreadableFileException {
        FingerprintStream bytes = new FingerprintStream(stream);
        if (size < LARGE) {
            return read(new LineReader(bytes), bytes, name, size, watcher);
        }
        try (ReadAhead ahead = new ReadAhead(bytes)) {
            return read(new LineReader(ahead, LARGE_BLOCK), bytes, name, size, watcher);
        }
    }

    // Nothing is closed here: the stream is the caller's.
    private CatalogueReadResult read(
            LineReader lines, FingerprintStream bytes, String name, long size, ReadWatcher watcher)
            throws UnreadableFileException {
        JsonReader json = new JsonReader(lines);
        json.setStrictness(Strictness.STRICT);
        Unreadable unreadable = new Unreadable(name);
        ProblemLog log = new ProblemLog(name);
        ReportSetParser parser = new ReportSetParser(json, lines, log, goesShortWay);
        try {
            JsonToken first = first(json, unreadable);
            ReadSoFar soFar = new ReadSoFar(watcher, size, parser::infoSoFar);
            Optional<TextBreak> broken = parser.parse(first, soFar);
            lines.drain();
            return catalogue(parser, log, bytes.fingerprint(), broken);
        } catch (IOException e) {
            throw unreadable.from(e, lines.line(), parser.path());
        } catch (OutOfMemoryError e) {
            throw unreadable.tooLarge(e);
        }
    }

    private static JsonToken first(JsonReader json, Unreadable unreadable) throws IOException, UnreadableFileException {
        try {
            return json.peek();
        } catch (EOFException e) {
            throw unreadable.empty();
        }
    }

    private static CatalogueReadResult catalogue(
            ReportSetParser parser, ProblemLog log, String fingerprint, Optional<TextBreak> broken) throws IOException {
        LinkChecker links = parser.links();
        ReportIntake reports = parser.reports();
        reports.finish(links);
        int kept = reports.store().size() - reports.leftOut().cardinality();
        if (broken.isPresent() && kept == 0) {
            throw broken.get().cause();
        }
        SetDraft.Head head = parser.head();
        SetInfo info = new SetInfo(
                head.title().orElse(log.file()),
                head.description(),
                head.compiled(),
                head.compiledBy(),
                head.licence(),
                fingerprint,
                broken.map(at -> new EarlyEnd(at.line(), kept, !at.isEnd())));
        Catalogue catalogue = reports.store().finish(info, links.checked(), reports.leftOut());
        broken.ifPresent(at -> at.name(log, links.beyond()));
        return new CatalogueReadResult(catalogue, log.inFileOrder());
    }
}
