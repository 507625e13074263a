package org.basewatch.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.basewatch.catalogue.SampleSets;
import org.basewatch.model.Report;

/**
 * Writes a made-up report set of any size, to try Basewatch on: {@code mvn -q test-compile exec:exec@sample -Dreports=1000000
 * -Dfile=big.json}; {@code -Dplaces=300} gives it 300 named places instead of 20. No more than one report is held at a time, and the same numbers and seed give the same bytes.
 */
public final class SampleFile {
    private SampleFile() {}

    /** Takes the number of reports, the file, the number of named places and, if wanted, a seed. */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
        write(Path.of(arguments[1]), Integer.parseInt(arguments[0]), Integer.parseInt(arguments[2]), seed);
    }

    /** Writes a set, in place of what the file held before. */
    public static void write(Path file, int reports, long seed) throws IOException {
        write(file, reports, SampleSets.PLACES, seed);
    }

    private static void write(Path file, int reports, int places, long seed) throws IOException {
        SampleSets.Parts parts = SampleSets.parts(reports, places, seed);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            ReportSetWriter set = new ReportSetWriter(writer);
            set.head("Made-up set of " + reports + " reports");
            set.places(parts.places());
            set.sources(parts.sources());
            set.origins(List.of());
            set.beginReports();
            for (Iterator<Report> all = parts.reports().iterator(); all.hasNext(); ) {
                set.report(all.next());
            }
            set.end();
            set.finish();
        }
    }
}
