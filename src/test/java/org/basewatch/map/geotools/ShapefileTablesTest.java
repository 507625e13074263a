package org.basewatch.map.geotools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.basewatch.map.LayerProgress;
import org.basewatch.map.LayerRequest;
import org.basewatch.map.NamedShape;
import org.basewatch.map.UserLayer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapefiles with their tables: names in any letters, deleted rows, tables that are missing or cut off. */
class ShapefileTablesTest {
    @ParameterizedTest
    @ValueSource(strings = {"utf8", "cp1256", "coded", "unsaid-utf8"})
    void namesAreReadInTheLettersThatTheFileWasWrittenIn(String file) throws Exception {
        try (UserLayer layer = open(LayerFiles.file("tables/" + file + ".shp"), "name")) {
            assertThat(layer.attributes()).containsExactly("name", "site", "kind", "count", "length_km", "seen");
            assertThat(names(layer)).containsExactlyInAnyOrder("حميميم", "طرطوس", "الشعيرات");
            assertThat(layer.warnings()).isEmpty();
        }
    }

    @Test
    void theFileBesideIsBelievedBeforeTheCodeInTheTable(@TempDir Path folder) throws Exception {
        Path file = copy("unsaid", folder);
        Files.writeString(folder.resolve("unsaid.cpg"), "ANSI 1256");
        try (UserLayer layer = open(file, "name")) {
            assertThat(names(layer)).containsExactlyInAnyOrder("حميميم", "طرطوس", "الشعيرات");
            assertThat(layer.warnings()).isEmpty();
        }
        Files.writeString(folder.resolve("unsaid.cpg"), "klingon");
        try (UserLayer layer = open(file, "name")) {
            assertThat(layer.warnings()).anyMatch(words -> words.contains("unsaid.cpg are not known"));
        }
    }

    @Test
    void aDeletedFeatureIsNotShown() throws Exception {
        try (UserLayer layer = open(LayerFiles.file("tables/deleted.shp"), "site")) {
            assertThat(names(layer)).containsExactlyInAnyOrder("Hmeimim", "Shayrat");
            assertThat(layer.warnings())
                    .containsExactly("One feature is marked as deleted in the table of deleted.shp and left out.");
        }
    }

    @Test
    void whatACutTableStillHasIsUsed() throws Exception {
        try (UserLayer layer = open(LayerFiles.file("tables/cut.shp"), "site")) {
            assertThat(names(layer)).containsExactlyInAnyOrder("Hmeimim", "Tartus");
            assertThat(layer.extent().width()).isGreaterThan(90_000);
            assertThat(layer.warnings())
                    .containsExactly("The table of cut.shp has only 2 rows for 3 shapes; the others are shown without"
                            + " attributes.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            missing     | The table missing.dbf that belongs to missing.shp is missing; the shapes are shown without
            cut-head    | The table cut-head.dbf that belongs to cut-head.shp is damaged or cut off; the shapes are shown
            not-a-table | The table not-a-table.dbf that belongs to not-a-table.shp is damaged or cut off; the shapes are
            unsaid      | unsaid.dbf does not say how its letters are written
            """)
    void theShapesOpenAllTheSame(String file, String remark) throws Exception {
        try (UserLayer layer = open(LayerFiles.file("tables/" + file + ".shp"), "name")) {
            assertThat(layer.extent().width()).isGreaterThan(90_000);
            assertThat(layer.warnings()).hasSize(1).allMatch(words -> words.startsWith(remark) && words.endsWith("."));
        }
    }

    private static List<String> names(UserLayer layer) {
        return layer.named(layer.extent()).stream().map(NamedShape::name).toList();
    }

    private static Path copy(String name, Path folder) throws Exception {
        try (Stream<Path> files = Files.list(LayerFiles.file("tables"))) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).startsWith(name + ".")) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
        return folder.resolve(name + ".shp");
    }

    private static UserLayer open(Path file, String attribute) throws Exception {
        LayerRequest request = new LayerRequest(file, Optional.empty(), Optional.of(attribute));
        return new GeoToolsLayers(32 << 20)
                .open(request, LayerFiles.SYRIA, LayerProgress.UNWATCHED)
                .get(0);
    }
}
