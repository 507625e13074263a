package org.basewatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.basewatch.catalogue.Catalogue;
import org.basewatch.io.BundledReports;
import org.basewatch.io.JsonCatalogueReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries on the bundled reports, each with the reports that a reader would expect. */
class BundledQueriesTest {
    private static final ReportSearch SEARCH = search();

    @ParameterizedTest
    @MethodSource("expectations")
    void findsWhatAReaderExpects(String query, List<String> expected) throws QueryException {
        assertThat(ids(query)).as(query).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void thereAreManyExpectations() throws IOException {
        assertThat(expectations()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static List<String> ids(String query) throws QueryException {
        Catalogue catalogue = SEARCH.catalogue();
        return SEARCH.find(query).rows().orElseThrow().stream()
                .mapToObj(row -> catalogue.report(row).id().value())
                .toList();
    }

    static Stream<Object[]> expectations() throws IOException {
        List<Object[]> expectations = new ArrayList<>();
        try (InputStream in = BundledQueriesTest.class.getResourceAsStream("/search/queries.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("=>", -1);
                    String ids = parts[1].strip();
                    expectations.add(
                            new Object[] {parts[0].strip(), ids.isEmpty() ? List.of() : Arrays.asList(ids.split(" "))});
                }
            }
        }
        return expectations.stream();
    }

    private static ReportSearch search() {
        try {
            return ReportSearch.of(
                    BundledReports.read(new JsonCatalogueReader()).catalogue(),
                    Variants.bundled(),
                    IndexFolder.none(),
                    IndexProgress.none());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
