package org.basewatch.io;

import java.nio.file.Path;
import java.util.List;

/** Checks report sets against the format, for {@code basewatch validate}. Holds no state; any thread. */
public final class ReportSetValidator {
    private final CatalogueReader reader;

    /** Checks with what also opens files, so that the two never disagree. */
    public ReportSetValidator(CatalogueReader reader) {
        this.reader = reader;
    }

    /**
     * All problems of a file in the order of the file; none if it is as the format asks.
     *
     * @throws UnreadableFileException if nothing in it can be used
     */
    public List<ReadProblem> problems(Path file) throws UnreadableFileException {
        return reader.read(file).problems();
    }
}
