package org.basewatch.io;

import java.io.IOException;
import java.io.InputStream;

/** The report set that comes with Basewatch. Any thread. */
public final class BundledReports {
    /** Where it lies on the class path. */
    public static final String RESOURCE = "/basewatch/reports/syria-2024.json";

    /** What it is called in problems. */
    public static final String NAME = "syria-2024.json (bundled)";

    private BundledReports() {}

    /**
     * Reads the bundled set.
     *
     * @throws UnreadableFileException if this copy of Basewatch is damaged
     */
    public static CatalogueReadResult read(CatalogueReader reader) throws UnreadableFileException {
        try (InputStream stream = BundledReports.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new UnreadableFileException(
                        "The bundled reports are missing from this copy of Basewatch. Install it again.");
            }
            return reader.read(stream, NAME);
        } catch (IOException e) {
            throw new UnreadableFileException(
                    "The bundled reports of this copy of Basewatch could not be read. Install it again.", e);
        }
    }
}
