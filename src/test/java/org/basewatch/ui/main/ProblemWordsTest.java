package org.basewatch.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.basewatch.io.CatalogueReadResult;
import org.basewatch.io.JsonCatalogueReader;
import org.basewatch.io.UnreadableFileException;
import org.junit.jupiter.api.Test;

/** The bundled set, broken in several ways at once. */
class ProblemWordsTest {
    @Test
    void nothingIsSaidOfAWholeSet() throws Exception {
        assertThat(ProblemWords.headline(read(""))).isEmpty();
    }

    @Test
    void headlineNamesTheFileAndTellsFaultsFromWhatFollows() throws Exception {
        CatalogueReadResult read = read("\"lon\": 35.949", "\"lon\": 935.949", "\"2024-12-14\"", "\"2024-02-30\"");

        assertThat(ProblemWords.headline(read).orElseThrow())
                .startsWith("broken.json: " + read.leftOut() + " records were left out, ")
                .contains(read.leftOutForOthers() + " of them only because another record is broken")
                .endsWith(read.catalogue().size() + " reports could be read.");
        assertThat(read.leftOutForOthers()).isEqualTo(read.leftOut() - 2);
    }

    @Test
    void headlineOfAFileThatBreaksOffSaysWhereAndWhatWasLeftOutBefore() throws Exception {
        String json = Files.readString(Path.of("resources/reports/syria-2024.json"));
        String cut = json.substring(0, json.indexOf("\"id\": \"r05\""));

        CatalogueReadResult whole = readText(cut);
        CatalogueReadResult faulty = readText(cut.replaceFirst("\"credibility\": [1-6]", "\"credibility\": 9"));

        assertThat(ProblemWords.headline(whole).orElseThrow())
                .matches("broken.json ends early, at line \\d+, after \\d+ reports: what follows is not shown."
                        + " Get or copy the file again.");
        assertThat(ProblemWords.headline(faulty).orElseThrow())
                .contains(" Before that, 1 record was left out. Get or copy the file again.");
    }

    @Test
    void whatFollowsStandsUnderTheRecordThatCausedIt() throws Exception {
        CatalogueReadResult read = read("\"lon\": 35.949", "\"lon\": 935.949", "\"2024-12-14\"", "\"2024-02-30\"");

        List<String> lines = List.of(ProblemWords.details(read.problems()).split("\n", -1));
        assertThat(lines.get(0)).isEqualTo("In folder/broken.json");
        List<String> faults =
                lines.stream().filter(line -> line.startsWith("Line ")).toList();
        assertThat(faults).hasSize(2);
        assertThat(faults.get(0)).contains("$.places[0].location.lon", "935.949", "expected");
        assertThat(faults.get(1)).contains("2024-02-30");
        assertThat(lines.get(lines.indexOf(faults.get(0)) + 1)).contains("further problems follow:");
        assertThat(lines.stream().filter(line -> line.contains("    Line ")))
                .hasSize(read.problems().size() - 2);
    }

    /** Reads the bundled set with texts in it replaced, each where it stands first. */
    private static CatalogueReadResult read(String... replacements) throws IOException, UnreadableFileException {
        String json = Files.readString(Path.of("resources/reports/syria-2024.json"));
        for (int i = 0; i + 1 < replacements.length; i += 2) {
            assertThat(json).contains(replacements[i]);
            json = json.replaceFirst(java.util.regex.Pattern.quote(replacements[i]), replacements[i + 1]);
        }
        return readText(json);
    }

    private static CatalogueReadResult readText(String json) throws UnreadableFileException {
        return new JsonCatalogueReader()
                .read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "folder/broken.json");
    }
}
