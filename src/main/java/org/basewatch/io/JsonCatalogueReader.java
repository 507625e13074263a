package org.basewatch.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.basewatch.catalogue.CatalogueBuilder;
import org.basewatch.catalogue.SetInfo;

/**
 * Reads report sets in JSON, format version 1 (described in {@code docs/format.md}). Good records are kept, broken ones are left
 * out, and every problem is named with its line and JSON path. Holds no state; any thread.
 */
public final class JsonCatalogueReader implements CatalogueReader {
    @Override
    public CatalogueReadResult read(Path file) throws UnreadableFileException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new Unreadable(name).folder();
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, name);
        } catch (IOException e) {
            throw new Unreadable(name).from(e, 1, "$");
        }
    }

    @Override
    public CatalogueReadResult read(InputStream stream, String name) throws UnreadableFileException {
        // Not closed here: both only wrap the caller's stream.
        LineReader lines = new LineReader(stream);
        JsonReader json = new JsonReader(lines);
        json.setStrictness(Strictness.STRICT);
        Unreadable unreadable = new Unreadable(name);
        try {
            JsonToken first = first(json, unreadable);
            ProblemLog log = new ProblemLog(name);
            SetDraft set = new ReportSetParser(json, lines, log).parse(first);
            return catalogue(set, log, lines.fingerprint());
        } catch (IOException e) {
            throw unreadable.from(e, lines.line(), json.getPath());
        }
    }

    private static JsonToken first(JsonReader json, Unreadable unreadable) throws IOException, UnreadableFileException {
        try {
            return json.peek();
        } catch (EOFException e) {
            throw unreadable.empty();
        }
    }

    private static CatalogueReadResult catalogue(SetDraft set, ProblemLog log, String fingerprint) {
        LinkChecker links = new LinkChecker(set, log);
        CatalogueBuilder builder = new CatalogueBuilder(links.places(), links.sources(), links.origins());
        builder.addAll(links.reports());
        SetInfo info = new SetInfo(
                set.head.title().orElse(log.file()),
                set.head.description(),
                set.head.compiled(),
                set.head.compiledBy(),
                set.head.licence(),
                fingerprint);
        return new CatalogueReadResult(builder.build(info), log.inFileOrder());
    }
}
